-- The list of a team is of social work: that a service takes part in a case consultation, or declined to, is between
-- its superior and who goes. A coach learns neither from it.

CREATE OR REPLACE FUNCTION access.team_dossiers() RETURNS TABLE (
    dossier_id uuid, controller_id uuid, track varchar, reference varchar, state varchar, due_on date,
    created_at timestamptz, holder_id uuid, has_stand_in boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.id, d.controller_id, d.track, d.reference, d.state, d.due_on, d.created_at, h.receiver_id,
           EXISTS (SELECT FROM access."grant" s
                   WHERE s.compartment_id = d.main_compartment_id AND s.reason = 'stand_in'
                     AND s.withdrawn_at IS NULL AND s.lost_at IS NULL AND s.valid_from <= now()
                     AND (s.valid_until IS NULL OR s.valid_until > now())
                     AND s.receiver_id IS DISTINCT FROM h.receiver_id)
    FROM access.dossier d
    LEFT JOIN LATERAL (
        SELECT g.receiver_id FROM access."grant" g
        WHERE g.dossier_id = d.id AND g.withdrawn_at IS NULL AND g.reason IN ('holder', 'taken_over')
        ORDER BY g.valid_from DESC LIMIT 1) h ON true
    WHERE d.controller_id IN (SELECT access.my_controllers_as('coach')) AND d.state <> 'erased'
      AND d.track <> 'consultation'
$$;
