-- What the mayor decided stays decided, whatever statement is run: nobody comes among those on the list by the words
-- for standing still or heading to be closed, and neither a refusal nor a closing is taken back. Only the mayor's
-- seat undoes what it did. The owner, as a restore or the jobs, is nobody's seat.

CREATE FUNCTION cell.decided_stays() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL
       AND EXISTS (SELECT FROM cell."case" c WHERE c.dossier_id = NEW.id) AND NOT cell.sits_as_mayor(NEW.id) THEN
        RAISE EXCEPTION 'the mayor alone decides' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER decided_stays BEFORE UPDATE ON access.dossier
    FOR EACH ROW WHEN (
        NEW.track = 'consultation' AND (
            NEW.state IN ('frozen', 'to_close') AND OLD.state NOT IN ('listed', 'frozen', 'to_close')
            OR OLD.state IN ('refused', 'closed') AND NEW.state NOT IN (OLD.state, 'erased')))
    EXECUTE FUNCTION cell.decided_stays();

-- What was refused goes by its day: nobody puts that off, the mayor's seat neither.
CREATE FUNCTION cell.refused_goes_by_its_day() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL
       AND EXISTS (SELECT FROM access.dossier d WHERE d.id = NEW.dossier_id AND d.state = 'refused') THEN
        RAISE EXCEPTION 'it goes by its day' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refused_goes_by_its_day BEFORE UPDATE ON cell."case"
    FOR EACH ROW WHEN (OLD.erase_on IS NOT NULL AND (NEW.erase_on IS NULL OR NEW.erase_on > OLD.erase_on))
    EXECUTE FUNCTION cell.refused_goes_by_its_day();

REVOKE EXECUTE ON FUNCTION cell.decided_stays, cell.refused_goes_by_its_day FROM PUBLIC;
