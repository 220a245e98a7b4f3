-- Every word about a case that is decided is the mayor's, and not only those by which somebody comes on the list: off
-- it by another word, a refusal, the day by which an answer is due, erasing before the day. Without the mayor's seat
-- or a page filed in this very transaction a case is proposed, stands still, or is put forward to be closed.

-- The day of the next review is one of these words: its guard becomes the guard of all.
DROP TRIGGER the_mayor_reviews ON access.dossier;
ALTER FUNCTION cell.the_mayor_reviews RENAME TO every_word_is_the_mayors;
CREATE TRIGGER every_word_is_the_mayors BEFORE UPDATE ON access.dossier
    FOR EACH ROW WHEN (
        NEW.track = 'consultation' AND (
            NEW.state IS DISTINCT FROM OLD.state AND NOT (
                OLD.state = 'open' AND NEW.state = 'proposed'
                OR OLD.state = 'listed' AND NEW.state IN ('frozen', 'to_close')
                OR OLD.state = 'frozen' AND NEW.state = 'to_close'
                OR OLD.state IN ('open', 'proposed', 'refused') AND NEW.state = 'erased')
            OR NEW.state <> 'erased' AND OLD.state NOT IN ('open', 'proposed')
               AND NEW.due_on IS DISTINCT FROM OLD.due_on))
    EXECUTE FUNCTION cell.every_word_is_the_mayors();

-- A dossier has one case, and the row goes with its keys, in one transaction: taken away for a moment, everything
-- above would look at nothing, and what is laid anew would begin another life, under another cell's mayor.
CREATE UNIQUE INDEX case_of_dossier ON cell."case" (dossier_id);

CREATE FUNCTION cell.goes_with_its_keys() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF session_user <> 'houvast_owner'
       AND NOT EXISTS (SELECT FROM access.dossier d WHERE d.id = OLD.dossier_id AND d.state = 'erased') THEN
        RAISE EXCEPTION '% goes with its keys', TG_ARGV[0] USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER a_case_goes_with_its_keys AFTER DELETE ON cell."case"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cell.goes_with_its_keys('a case');

-- The clock of keeping counts from a discussion that was: no day to come, and none once it is decided for good.
CREATE FUNCTION cell.the_clock_counts_from_what_was() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL
       AND (NEW.last_discussed_on > (now() AT TIME ZONE 'Europe/Brussels')::date
            OR EXISTS (SELECT FROM access.dossier d WHERE d.id = NEW.dossier_id AND d.state IN ('refused', 'closed'))) THEN
        RAISE EXCEPTION 'no discussion of that day' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER the_clock_counts_from_what_was BEFORE UPDATE ON cell."case"
    FOR EACH ROW WHEN (NEW.last_discussed_on IS DISTINCT FROM OLD.last_discussed_on)
    EXECUTE FUNCTION cell.the_clock_counts_from_what_was();
CREATE TRIGGER the_clock_begins_with_what_was BEFORE INSERT ON cell."case"
    FOR EACH ROW WHEN (NEW.last_discussed_on IS NOT NULL)
    EXECUTE FUNCTION cell.the_clock_counts_from_what_was();

REVOKE EXECUTE ON FUNCTION cell.goes_with_its_keys, cell.the_clock_counts_from_what_was FROM PUBLIC;
