"""Appointments of a trajectory: in the clear only the day one is due, and that it is over."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.guidance.values.appointments import AppointmentContent


class Appointment(DossierRow):
    """One appointment. Its day is kept only as long as it is still to come."""

    state = models.CharField(max_length=16)
    due_on = models.DateField(null=True)
    content = SealedField(AppointmentContent)

    class Meta:
        db_table = '"guidance"."appointment"'
        indexes = (
            models.Index(
                fields=("due_on", "dossier_id"),
                name="appointment_due",
                condition=models.Q(state="planned"),
            ),
        )
