-- What is past its day goes, by the jobs alone and without any key. No argument: the database's own day decides,
-- so that nobody who reaches the jobs' role makes a day come sooner.

CREATE FUNCTION schools.overdue_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT s.dossier_id FROM schools.support s WHERE s.lapses_on < (now() AT TIME ZONE 'Europe/Brussels')::date
    UNION
    SELECT p.dossier_id FROM schools.protocol p WHERE p.lapses_on < (now() AT TIME ZONE 'Europe/Brussels')::date
$$;

CREATE FUNCTION schools.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer := 0; v_dossier uuid;
BEGIN
    FOR v_dossier IN SELECT schools.overdue_dossiers() LOOP
        DELETE FROM schools.step s WHERE s.dossier_id = v_dossier;
        DELETE FROM schools.support s WHERE s.dossier_id = v_dossier;
        DELETE FROM schools.protocol p WHERE p.dossier_id = v_dossier;
        DELETE FROM access.fill_page f WHERE f.dossier_id = v_dossier;
        DELETE FROM access.attachment_part f WHERE f.dossier_id = v_dossier;
        DELETE FROM access.attachment f WHERE f.dossier_id = v_dossier;
        DELETE FROM keys.wrap w WHERE w.dossier_id = v_dossier;
        UPDATE access."grant" g SET withdrawn_at = coalesce(g.withdrawn_at, now()) WHERE g.dossier_id = v_dossier;
        UPDATE access.dossier d SET state = 'erased', due_on = NULL WHERE d.id = v_dossier;
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION schools.overdue_dossiers, schools.lapse FROM PUBLIC;
GRANT USAGE ON SCHEMA schools TO houvast_sealer;
GRANT EXECUTE ON FUNCTION schools.overdue_dossiers, schools.lapse TO houvast_sealer;
