-- What was given stays with its extract, and what was recalled or closed stays so, whatever row is written beside it.
-- The owner, as a restore, is nobody's seat.

-- A receipt is of its giver's own extract: in other hands its coming and going would take a room's screen away.
CREATE FUNCTION cell.a_receipt_is_of_its_extract() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL AND NOT EXISTS (
        SELECT FROM cell.extract e WHERE e.id = NEW.extract_id AND e.compartment_id = NEW.compartment_id
           AND e.recalled_at IS NULL) THEN
        RAISE EXCEPTION 'no extract of yours to give' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_receipt_is_of_its_extract BEFORE INSERT ON cell.receipt
    FOR EACH ROW EXECUTE FUNCTION cell.a_receipt_is_of_its_extract();

-- Between reading and showing lies a moment in which its giver may recall: whichever comes first, the other waits.
CREATE FUNCTION cell.nothing_of_what_was_recalled() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM FROM cell.extract e WHERE e.id = NEW.extract_id AND e.recalled_at IS NULL FOR SHARE;
    IF NOT FOUND AND access.current_user_id() IS NOT NULL THEN
        RAISE EXCEPTION 'this was recalled' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER nothing_of_what_was_recalled BEFORE INSERT ON cell.shown
    FOR EACH ROW WHEN (NEW.extract_id IS NOT NULL) EXECUTE FUNCTION cell.nothing_of_what_was_recalled();
CREATE TRIGGER nothing_of_what_was_recalled BEFORE INSERT ON cell.slip
    FOR EACH ROW WHEN (NEW.extract_id IS NOT NULL) EXECUTE FUNCTION cell.nothing_of_what_was_recalled();

-- A recall is for good, and what came in while it waited goes with it.
CREATE FUNCTION cell.a_recall_is_for_good() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF OLD.recalled_at IS NOT NULL AND access.current_user_id() IS NOT NULL THEN
        RAISE EXCEPTION 'this was recalled' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM cell.shown s WHERE s.extract_id = NEW.id;
    DELETE FROM cell.slip s WHERE s.extract_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER a_recall_is_for_good AFTER UPDATE ON cell.extract
    FOR EACH ROW WHEN (NEW.recalled_at IS DISTINCT FROM OLD.recalled_at)
    EXECUTE FUNCTION cell.a_recall_is_for_good();

-- Nobody is given what was recalled, nor for longer than its own day.
CREATE FUNCTION cell.given_within_its_day() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL AND EXISTS (
        SELECT FROM cell.extract e WHERE e.compartment_id = NEW.compartment_id
           AND (e.recalled_at IS NOT NULL OR NEW.valid_until IS NULL
                OR NEW.valid_until > (e.until_on + 1)::timestamp AT TIME ZONE 'Europe/Brussels')) THEN
        RAISE EXCEPTION 'not given any more' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER given_within_its_day BEFORE INSERT ON access."grant"
    FOR EACH ROW WHEN (NEW.reason = 'extract') EXECUTE FUNCTION cell.given_within_its_day();

-- Taking part is closed and confirmed by the acts alone: no row is laid anew to be open again, or confirmed already;
-- and a case that is closed is discussed no more.
CREATE UNIQUE INDEX participation_of_dossier ON cell.participation (dossier_id);

CREATE CONSTRAINT TRIGGER taking_part_goes_with_its_keys AFTER DELETE ON cell.participation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cell.goes_with_its_keys('taking part');

CREATE FUNCTION cell.taking_part_counts_from_what_was() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL
       AND (TG_OP = 'INSERT' AND (NEW.closed_on IS NOT NULL OR NEW.closing_confirmed_at IS NOT NULL)
            OR NEW.last_discussed_on > coalesce(NEW.closed_on, (now() AT TIME ZONE 'Europe/Brussels')::date)) THEN
        RAISE EXCEPTION 'not of that day' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER taking_part_begins_open BEFORE INSERT ON cell.participation
    FOR EACH ROW EXECUTE FUNCTION cell.taking_part_counts_from_what_was();
CREATE TRIGGER taking_part_counts_from_what_was BEFORE UPDATE ON cell.participation
    FOR EACH ROW WHEN (NEW.last_discussed_on IS DISTINCT FROM OLD.last_discussed_on)
    EXECUTE FUNCTION cell.taking_part_counts_from_what_was();

-- Nobody comes to a case that is closed. Whoever closes at the same moment waits, and then closes that as well.
CREATE FUNCTION cell.nobody_comes_to_what_is_closed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM FROM access.dossier d WHERE d.id = NEW.from_dossier_id AND d.state NOT IN ('closed', 'refused', 'erased')
        FOR SHARE;
    IF NOT FOUND AND access.current_user_id() IS NOT NULL THEN
        RAISE EXCEPTION 'this case is closed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER nobody_comes_to_what_is_closed BEFORE UPDATE ON access.handover
    FOR EACH ROW WHEN (NEW.kind = 'cell.invitation' AND NEW.state = 'accepted'
                       AND NEW.answer IS DISTINCT FROM OLD.answer)
    EXECUTE FUNCTION cell.nobody_comes_to_what_is_closed();

REVOKE EXECUTE ON FUNCTION cell.a_receipt_is_of_its_extract, cell.nothing_of_what_was_recalled,
    cell.a_recall_is_for_good, cell.given_within_its_day,
    cell.taking_part_counts_from_what_was, cell.nobody_comes_to_what_is_closed FROM PUBLIC;
