-- What was said of a proposal goes a year after it was settled, and with it a proposal that came to nothing.
-- What was adopted stays, with its reason. No argument: nobody who reaches the jobs' role makes a day come sooner.
CREATE FUNCTION assessment.lapse_talk() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer; v_more integer; v_before date := (now() AT TIME ZONE 'Europe/Brussels')::date - 365;
BEGIN
    DELETE FROM assessment.remark r USING assessment.proposal p
    WHERE p.id = r.proposal_id AND p.settled_on < v_before;
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    DELETE FROM assessment.proposal p
    WHERE p.settled_on < v_before AND p.state IN ('declined', 'withdrawn');
    GET DIAGNOSTICS v_more = ROW_COUNT;
    RETURN v_gone + v_more;
END $$;

REVOKE EXECUTE ON FUNCTION assessment.lapse_talk FROM PUBLIC;
GRANT EXECUTE ON FUNCTION assessment.lapse_talk TO houvast_sealer;
