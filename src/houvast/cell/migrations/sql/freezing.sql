-- What is on the list without an answer by its day freezes, by the jobs alone; and the mayor alone frees it.

-- From frozen or to close back on the list is the mayor's, as coming on it is; off the list as well.
CREATE FUNCTION cell.the_mayor_closes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = NEW.id) AND NOT cell.sits_as_mayor(NEW.id) THEN
        RAISE EXCEPTION 'the mayor alone decides' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER the_mayor_closes BEFORE UPDATE ON access.dossier
    FOR EACH ROW WHEN (NEW.track = 'consultation' AND NEW.state = 'closed' AND OLD.state IN ('listed', 'frozen', 'to_close'))
    EXECUTE FUNCTION cell.the_mayor_closes();

CREATE FUNCTION cell.freeze_overdue() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    UPDATE access.dossier d SET state = 'frozen'
    WHERE d.track = 'consultation' AND d.state = 'listed'
      AND d.due_on < (now() AT TIME ZONE 'Europe/Brussels')::date
      AND EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = d.id);
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;

-- Sixty days without an answer: each data-protection officer of the service is told, once, with the reference.
CREATE FUNCTION cell.tell_officers() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    INSERT INTO access.notice (id, created_at, user_id, event, dossier_id, reference)
    SELECT gen_random_uuid(), now(), f.user_id, 'cell.unanswered', d.id, d.reference
    FROM access.dossier d
    JOIN access.user_function f ON f.controller_id = d.controller_id AND f.function = 'dpo'
         AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now())
    WHERE d.track = 'consultation' AND d.state IN ('frozen', 'to_close')
      AND d.due_on < (now() AT TIME ZONE 'Europe/Brussels')::date - 60
      AND EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = d.id)
      AND NOT EXISTS (SELECT FROM access.notice n WHERE n.user_id = f.user_id AND n.dossier_id = d.id
                      AND n.event = 'cell.unanswered' AND n.created_at::date >= d.due_on);
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;

REVOKE EXECUTE ON FUNCTION cell.the_mayor_closes, cell.freeze_overdue, cell.tell_officers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cell.freeze_overdue, cell.tell_officers TO houvast_sealer;
