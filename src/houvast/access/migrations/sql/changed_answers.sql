-- What came to a seat, an invitation, may be answered anew: accepted or declined, by that seat, with another sealed
-- answer; until when is the consultation's to say. What came to an inbox is answered once, as before.
CREATE OR REPLACE FUNCTION access.guard_handover() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_mine boolean := OLD.to_function_id IN (SELECT access.my_function_keys());
BEGIN
    IF OLD.state = 'offered' AND NEW.state = 'offered' AND v_mine AND OLD.seen_at IS NULL
       AND NEW.seen_at IS NOT NULL AND NEW.word IS NULL AND NEW.told_at IS NULL AND NEW.answer IS NULL
       AND NEW.answered_at IS NULL AND NEW.parcel = OLD.parcel AND NEW.signature = OLD.signature THEN
        RETURN NEW;
    END IF;
    IF OLD.state = 'accepted' AND NEW.state = 'accepted' AND v_mine AND NEW.word IS NOT NULL
       AND NEW.told_at IS NOT NULL AND NEW.seen_at IS NOT DISTINCT FROM OLD.seen_at
       AND NEW.answer = OLD.answer AND NEW.answered_at = OLD.answered_at
       AND NEW.parcel IS NULL AND NEW.signature IS NULL THEN
        RETURN NEW;
    END IF;
    IF OLD.state IN ('accepted', 'declined') AND NEW.state IN ('accepted', 'declined') AND v_mine
       AND NEW.answer IS NOT NULL AND NEW.answered_at >= OLD.answered_at
       AND NEW.word IS NOT DISTINCT FROM OLD.word AND NEW.told_at IS NOT DISTINCT FROM OLD.told_at
       AND NEW.seen_at IS NOT DISTINCT FROM OLD.seen_at AND NEW.parcel IS NULL AND NEW.signature IS NULL
       AND EXISTS (SELECT FROM access.function_key k WHERE k.id = OLD.to_function_id AND k.kind = 'seat') THEN
        RETURN NEW;
    END IF;
    IF OLD.state <> 'offered' OR NEW.parcel IS NOT NULL OR NEW.signature IS NOT NULL OR NEW.word IS NOT NULL
       OR NEW.told_at IS NOT NULL OR NEW.seen_at IS DISTINCT FROM OLD.seen_at
       OR NOT (NEW.state = 'withdrawn' AND OLD.from_compartment_id IN (SELECT access.held_compartments())
               OR NEW.state IN ('accepted', 'declined') AND v_mine) THEN
        RAISE EXCEPTION 'answered once, by whom it was sent to' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
