-- Questions that led nowhere go on their day, by the jobs alone and without any key. No argument: the
-- database's own day decides, so that nobody who reaches the jobs' role makes a day come sooner.

CREATE FUNCTION desk.overdue_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.id FROM access.dossier d
    WHERE d.track = 'desk' AND d.state = 'closed' AND d.due_on <= (now() AT TIME ZONE 'Europe/Brussels')::date
$$;

CREATE FUNCTION desk.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer := 0; v_dossier uuid; v_table regclass;
BEGIN
    FOR v_dossier IN SELECT desk.overdue_dossiers() LOOP
        DELETE FROM access.draft t WHERE t.subject_id IN
            (SELECT q.id FROM desk.question q WHERE q.dossier_id = v_dossier);
        -- Whatever the desk keeps by dossier goes, in tables that come later too.
        FOR v_table IN
            SELECT c.oid FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE n.nspname = 'desk' AND c.relkind = 'r' AND a.attname = 'dossier_id' AND NOT a.attisdropped
        LOOP
            EXECUTE format('DELETE FROM %s WHERE dossier_id = $1', v_table) USING v_dossier;
        END LOOP;
        DELETE FROM access.attachment_part p WHERE p.dossier_id = v_dossier;
        DELETE FROM access.attachment f WHERE f.dossier_id = v_dossier;
        DELETE FROM keys.wrap w WHERE w.dossier_id = v_dossier
            OR w.subject_id IN (SELECT c.id FROM access.compartment c WHERE c.dossier_id = v_dossier);
        UPDATE access."grant" g SET withdrawn_at = coalesce(g.withdrawn_at, now()) WHERE g.dossier_id = v_dossier;
        UPDATE access.dossier d SET state = 'erased', due_on = NULL WHERE d.id = v_dossier;
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION desk.overdue_dossiers, desk.lapse FROM PUBLIC;
GRANT USAGE ON SCHEMA desk TO houvast_sealer;
GRANT EXECUTE ON FUNCTION desk.overdue_dossiers, desk.lapse TO houvast_sealer;
