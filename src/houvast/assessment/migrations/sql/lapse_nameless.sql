-- Nameless cases go five years after their quarter, by the jobs alone and without any key. No argument: the
-- database's own day decides. What stays is written anew every day: the mark that PostgreSQL keeps of the act
-- that wrote a row last (xmin) would else be that of a round settled, which stands in the log with its dossier.

CREATE FUNCTION assessment.lapse_nameless() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer;
BEGIN
    DELETE FROM assessment.nameless n
    WHERE n.quarter < (now() AT TIME ZONE 'Europe/Brussels')::date - interval '5 years 3 months';
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    UPDATE assessment.nameless SET quarter = quarter;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION assessment.lapse_nameless FROM PUBLIC;
GRANT EXECUTE ON FUNCTION assessment.lapse_nameless TO houvast_sealer;
