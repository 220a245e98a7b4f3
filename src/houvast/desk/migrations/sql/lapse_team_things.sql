-- What the desk's team keeps for a while goes, by the jobs alone and without any key. No argument: the
-- database's own day decides, so that nobody who reaches the jobs' role makes a day come sooner.


CREATE FUNCTION desk.lapse_team_things() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer; v_more integer;
BEGIN
    DELETE FROM desk.danger_call c WHERE c.created_at < now() - interval '90 days';
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    DELETE FROM desk.shift s WHERE s.day < (now() AT TIME ZONE 'Europe/Brussels')::date - 7;
    GET DIAGNOSTICS v_more = ROW_COUNT;
    v_gone := v_gone + v_more;
    -- What nobody took over stays until somebody does.
    DELETE FROM desk.passed_on p WHERE p.taken_at < now() - interval '14 days';
    GET DIAGNOSTICS v_more = ROW_COUNT;
    RETURN v_gone + v_more;
END $$;

REVOKE EXECUTE ON FUNCTION desk.lapse_team_things FROM PUBLIC;
GRANT USAGE ON SCHEMA desk TO houvast_sealer;
GRANT EXECUTE ON FUNCTION desk.lapse_team_things TO houvast_sealer;
