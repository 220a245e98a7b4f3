-- Drafts lapse by their day alone: what nobody went on writing for 30 days goes, without anybody's key.
-- The days stand here and not with the caller: no job can be made to throw away what was typed yesterday.
CREATE FUNCTION access.lapse_drafts() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    DELETE FROM access.draft d WHERE d.saved_at < now() - interval '30 days';
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;

CREATE INDEX draft_by_day ON access.draft (saved_at);
GRANT USAGE ON SCHEMA access TO houvast_jobs;
GRANT EXECUTE ON FUNCTION access.lapse_drafts TO houvast_jobs;
