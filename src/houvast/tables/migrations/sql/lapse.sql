-- What is past its day goes, by the jobs alone and without any key. No argument: the database's own day decides,
-- so that nobody who reaches the jobs' role makes a day come sooner.

CREATE FUNCTION tables.overdue_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT t.dossier_id FROM tables.round_table t WHERE t.lapses_on < (now() AT TIME ZONE 'Europe/Brussels')::date
$$;

CREATE FUNCTION tables.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer := 0; v_dossier uuid;
BEGIN
    FOR v_dossier IN SELECT tables.overdue_dossiers() LOOP
        DELETE FROM tables.entry e WHERE e.dossier_id = v_dossier;
        DELETE FROM tables.round_table t WHERE t.dossier_id = v_dossier;
        PERFORM access.let_go(v_dossier);
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION tables.overdue_dossiers, tables.lapse FROM PUBLIC;
GRANT USAGE ON SCHEMA tables TO houvast_sealer;
GRANT EXECUTE ON FUNCTION tables.overdue_dossiers, tables.lapse TO houvast_sealer;
