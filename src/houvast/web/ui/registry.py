"""The one library that all component modules register their tags in, so that a page loads ``ui`` only."""

from django.template import Library

register = Library()
