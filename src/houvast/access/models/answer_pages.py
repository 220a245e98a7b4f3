"""A page on which somebody without an account reads an invitation once and answers yes or no."""

from houvast.access.models.coded_pages import CodedRow


class AnswerPage(CodedRow):
    """One page of one invitation; its answer may change until the day it lapses."""

    class Meta:
        db_table = '"access"."answer_page"'
