-- What is past its day goes, by the jobs alone and without any key. No argument: the database's own day
-- decides, so that nobody who reaches the jobs' role makes a day come sooner.

CREATE FUNCTION outreach.today() RETURNS date
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT (now() AT TIME ZONE 'Europe/Brussels')::date
$$;

CREATE FUNCTION outreach.overdue_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.id FROM access.dossier d
    WHERE d.track = 'outreach' AND d.state <> 'erased' AND d.due_on < outreach.today()
$$;

CREATE FUNCTION outreach.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer; v_dossier uuid;
BEGIN
    DELETE FROM outreach.remembered r WHERE r.lapses_on < outreach.today();
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    -- A name that was typed and never saved lies in a draft: it goes after a week.
    DELETE FROM access.draft t
    WHERE t.form LIKE 'outreach.%' AND t.saved_at < now() - interval '7 days';
    FOR v_dossier IN SELECT outreach.overdue_dossiers() LOOP
        DELETE FROM outreach.round r WHERE r.dossier_id = v_dossier;
        DELETE FROM outreach.team_log l WHERE l.dossier_id = v_dossier;
        DELETE FROM keys.wrap w WHERE w.dossier_id = v_dossier;
        UPDATE access."grant" g SET withdrawn_at = coalesce(g.withdrawn_at, now()) WHERE g.dossier_id = v_dossier;
        UPDATE access.dossier d SET state = 'erased', due_on = NULL WHERE d.id = v_dossier;
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION outreach.today, outreach.overdue_dossiers, outreach.lapse FROM PUBLIC;
GRANT USAGE ON SCHEMA outreach TO houvast_sealer;
GRANT EXECUTE ON FUNCTION outreach.overdue_dossiers, outreach.lapse TO houvast_sealer;
