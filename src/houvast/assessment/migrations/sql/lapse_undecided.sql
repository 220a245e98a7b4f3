-- What nobody decides on goes as well: an open proposal with its remarks a year after its last remark or, where
-- nothing was said, its own day; a draft of an own version a year after its words last changed. No argument:
-- nobody who reaches the jobs' role makes a day come sooner.
CREATE OR REPLACE FUNCTION assessment.lapse_talk() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer; v_more integer; v_still uuid[];
    v_before date := (now() AT TIME ZONE 'Europe/Brussels')::date - 365;
BEGIN
    SELECT coalesce(array_agg(p.id), '{}') INTO v_still FROM assessment.proposal p
    WHERE p.state = 'open' AND (p.created_at AT TIME ZONE 'Europe/Brussels')::date < v_before
      AND NOT EXISTS (SELECT FROM assessment.remark r WHERE r.proposal_id = p.id
                      AND (r.created_at AT TIME ZONE 'Europe/Brussels')::date >= v_before);
    DELETE FROM assessment.remark r USING assessment.proposal p
    WHERE p.id = r.proposal_id AND (p.settled_on < v_before OR p.id = ANY (v_still));
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    DELETE FROM assessment.proposal p
    WHERE p.settled_on < v_before AND p.state IN ('declined', 'withdrawn')
       OR p.state = 'open' AND p.id = ANY (v_still);
    GET DIAGNOSTICS v_more = ROW_COUNT;
    RETURN v_gone + v_more;
END $$;

-- The day of the last change is the database's own; what is published keeps it and never goes.
CREATE FUNCTION assessment.day_of_draft() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF (NEW.text, NEW.set_aside) IS DISTINCT FROM (OLD.text, OLD.set_aside) THEN
        NEW.changed_on := (now() AT TIME ZONE 'Europe/Brussels')::date;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER day_of_draft BEFORE UPDATE ON assessment.own_version
    FOR EACH ROW EXECUTE FUNCTION assessment.day_of_draft();

CREATE FUNCTION assessment.lapse_own_drafts() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer;
BEGIN
    DELETE FROM assessment.own_version v WHERE v.status = 'draft'
      AND v.changed_on < (now() AT TIME ZONE 'Europe/Brussels')::date - 365;
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION assessment.lapse_own_drafts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION assessment.lapse_own_drafts TO houvast_sealer;
