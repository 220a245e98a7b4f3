-- What was only looked at goes after a day; what taking back would need, after ninety. No argument: the
-- database's own clock decides, so that nobody who reaches the jobs' role makes a day come sooner.

CREATE FUNCTION directory.overdue_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT NULL::uuid WHERE false
$$;

CREATE FUNCTION directory.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer;
BEGIN
    DELETE FROM directory.import_line l USING directory.import i
    WHERE l.import_id = i.id
      AND (i.state = 'looked' AND i.created_at < now() - interval '1 day'
           OR coalesce(i.done_at, i.created_at) < now() - interval '90 days');
    DELETE FROM directory.import i
    WHERE i.state = 'looked' AND i.created_at < now() - interval '1 day';
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION directory.overdue_dossiers, directory.lapse FROM PUBLIC;
GRANT USAGE ON SCHEMA directory TO houvast_sealer;
GRANT EXECUTE ON FUNCTION directory.overdue_dossiers, directory.lapse TO houvast_sealer;
