-- Counts the beginning of a support. The application may not touch the counters otherwise; a counter names no
-- dossier and no moment but the quarter the database itself reads off its clock.

CREATE FUNCTION schools.count_support(p_controller uuid, p_organisation text, p_kind text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_today date := (now() AT TIME ZONE 'Europe/Brussels')::date;
    v_quarter text := to_char(v_today, 'YYYY') || '-Q' || to_char(v_today, 'Q');
BEGIN
    IF p_controller NOT IN (SELECT access.my_controllers_as('desk') UNION
                            SELECT access.my_controllers_as('guide') UNION
                            SELECT access.my_controllers_as('coach')) THEN
        RAISE EXCEPTION 'not your service' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO schools.support_count (id, created_at, controller_id, quarter, organisation_kind, kind, begun)
    VALUES (gen_random_uuid(), date_trunc('quarter', v_today::timestamp) AT TIME ZONE 'UTC', p_controller,
            v_quarter, p_organisation, p_kind, 1)
    ON CONFLICT (controller_id, quarter, organisation_kind, kind)
    DO UPDATE SET begun = schools.support_count.begun + 1;
END $$;

REVOKE EXECUTE ON FUNCTION schools.count_support FROM PUBLIC;
GRANT EXECUTE ON FUNCTION schools.count_support TO houvast_app;
