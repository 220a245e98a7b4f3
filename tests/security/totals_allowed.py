"""The numbers that are no total of one person's ratings, each with what it is about.

A reason names the thing that is counted: pages, dossiers of a service, a quarter, an instrument. None says
"it is only a rating": an answer that is a number itself stands here question by question.
"""

from typing import Final

LISTS: Final = "how many rows a list has, so that it can be turned page by page"
ANSWER: Final = "the answer itself: one tap of the person on one question, shown as it was given"
NAMELESS: Final = "nameless rows of a service, of twenty trajectories or more"
QUARTERS: Final = "questions at a desk in a quarter, rounded, of many people"

FICTIONAL: Final = "overall on a fictional case of the exercises, nought to ten; never a person"
INSTRUMENT: Final = "what an instrument declares, whoever is rated with it"
ORDER: Final = "in which order an instrument declares its levels, for agreement of raters"
PROGRESS: Final = "how far a rater is with their own sheet, whatever was chosen"
SAID: Final = "what was said at a meeting, as words: points of an agenda, none of a score"
EMPTY: Final = "how high the empty lines of a form to be written on by hand are"

ALLOWED: Final[dict[str, str]] = {
    "assessment.agreement.answers.AgainstPanel.points": FICTIONAL,
    "assessment.selectors._practised.Scale.levels": ORDER,
    "assessment.selectors._practised.Scale.places": ORDER,
    "assessment.selectors.show_agreement.AgreementPage.closed": "nameless blocks of a team that do not open",
    "assessment.selectors.show_exercise.OpenCase.points": FICTIONAL,
    "assessment.values.exercises.OverallContent.points": FICTIONAL,
    "assessment.values.exercises.PanelContent.points": FICTIONAL,
    "assessment/keep_sheet.html:answered": PROGRESS,
    "assessment/keep_sheet.html:asked": PROGRESS,
    "assessment/lock_sheet.html:last": "which page of the sheet is the last",
    "assessment/show_instrument.html:min_raters": INSTRUMENT,
    "assessment/show_instrument.html:reassess_days": INSTRUMENT,
    "judgement.typ:size": "how large the letters are",
    "web.assessment.facts_preview.ShownSide.evidence_min": INSTRUMENT,
    "assessment.values.rounds.Spread.distance": "how far apart two raters are on one question",
    "cell.finding.running.RunningItem.points": SAID,
    "cell/close_meeting.html:points": SAID,
    "cell/show_running_meeting.html:points": SAID,
    "internal_report.typ:fields": EMPTY,
    "invitation.typ:fields": EMPTY,
    "desk.figures.ReleasedQuarter.totals": QUARTERS,
    "desk.selectors._question_lines.QuestionList.total": LISTS,
    "desk.selectors.list_to_pass_on.OpenWork.total": LISTS,
    "desk.values.counts.QuarterCounts.totals": QUARTERS,
    "directory.selectors.list_checks.CheckList.total": LISTS,
    "directory.values.search.FoundServices.total": LISTS,
    "guidance.selectors.show_caseload.Caseload.total": LISTS,
    "guidance.selectors.show_team_caseload.TeamCaseload.total": LISTS,
    "guidance.selectors.show_timeline.Timeline.total": LISTS,
    "guidance.selectors.show_trajectory.DomainNow.times": "how often a domain was spoken of, not how it is",
    "guidance.selectors.show_trajectory.TrajectoryPage.number": "which page of the timeline this is",
    "guidance.selectors.show_trajectory.TrajectoryPage.pages": LISTS,
    "guidance.selectors.show_trajectory.TrajectoryPage.total": LISTS,
    "guidance.values.attainment.ReachedGoal.level": NAMELESS,
    "guidance.values.attainment.ReachedGoal.weight": NAMELESS,
    "guidance.values.attainment.ServiceAttainment.mean": "goals of a service, of twenty trajectories or more",
    "guidance.values.feedback.SessionFeedback.heard": ANSWER,
    "guidance.values.feedback.SessionFeedback.mattered": ANSWER,
    "guidance.values.feedback.SessionFeedback.overall": f"{ANSWER} (“all in all, this talk was good for me”)",
    "guidance.values.feedback.SessionFeedback.way": ANSWER,
    "guidance.values.story.LifeEvent.height": "the answer itself: one event, up or down",
    "guidance.values.story.RulerReading.value": ANSWER,
    "guidance/show_caseload.html:total": LISTS,
    "guidance/show_team_caseload.html:total": LISTS,
    "guidance/show_timeline.html:shown": LISTS,
    "guidance/show_timeline.html:total": LISTS,
    "legal.values.ClosedList.total": "lines of a list that a law closes",
    "rights.values.Danger.lesser_means": "which milder means were tried: words, not a mean",
    "schools.selectors.list_supports.SupportList.total": LISTS,
    "tables.selectors.list_tables.TableList.total": LISTS,
    "overview.typ:made": "the day on which a paper was made",
    "web.drawings.life_line.Happening.level": "where one event is drawn, up or down",
    "web.ui.shapes.Pages.total": LISTS,
}

WRITTEN: Final[dict[str, str]] = {
    "assessment:show_agreement": "how often raters of a team choose the same, over nameless cases",
    "work:make_copy": "one ruler's answer out of ten, as the person tapped it",
}
"""Pages on which a percentage or "out of" stands, and what it is about."""
