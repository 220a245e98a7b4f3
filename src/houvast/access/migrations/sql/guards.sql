-- What no policy can say: which change may follow on which, and that a row belongs where it says it does.

-- A user, a team and a service never share a number: certificates name nothing else of whose key it is.
CREATE FUNCTION access.is_taken(p_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT FROM access."user" u WHERE u.id = p_id)
        OR EXISTS (SELECT FROM access.function_key k WHERE k.id = p_id)
        OR EXISTS (SELECT FROM access.controller c WHERE c.id = p_id)
$$;

CREATE FUNCTION access.guard_number() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.is_taken(NEW.id) THEN
        RAISE EXCEPTION 'this number is taken' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_number BEFORE INSERT ON access."user" FOR EACH ROW EXECUTE FUNCTION access.guard_number();
CREATE TRIGGER guard_number BEFORE INSERT ON access.function_key
    FOR EACH ROW EXECUTE FUNCTION access.guard_number();
CREATE TRIGGER guard_number BEFORE INSERT ON access.controller
    FOR EACH ROW EXECUTE FUNCTION access.guard_number();

-- A membership is one of a team of the same service.
ALTER TABLE access.function_key ADD CONSTRAINT function_of_controller UNIQUE (id, controller_id);
ALTER TABLE access.function_member ADD FOREIGN KEY (function_key_id, controller_id)
    REFERENCES access.function_key (id, controller_id) ON DELETE RESTRICT;

-- Who comes to a team that is in use waits for a member's welcome; only an empty one begins by itself.
CREATE FUNCTION access.guard_membership() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NEW.valid_from IS NOT NULL AND session_user <> 'houvast_owner'
       AND EXISTS (SELECT FROM access.function_member m WHERE m.function_key_id = NEW.function_key_id
                   AND m.valid_from IS NOT NULL AND (m.valid_until IS NULL OR m.valid_until > clock_timestamp()))
       AND (EXISTS (SELECT FROM access."grant" g WHERE g.receiver_id = NEW.function_key_id)
            OR EXISTS (SELECT FROM access.handover h WHERE h.to_function_id = NEW.function_key_id)
            OR EXISTS (SELECT FROM keys.wrap w WHERE w.receiver_id = NEW.function_key_id)) THEN
        RAISE EXCEPTION 'a member welcomes them' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON access.function_member
    FOR EACH ROW EXECUTE FUNCTION access.guard_membership();

-- What has ended has ended: history stays, and nobody comes back by changing a day.
CREATE FUNCTION access.guard_ended() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RAISE EXCEPTION 'this has ended' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER guard_ended BEFORE UPDATE ON access.function_member
    FOR EACH ROW WHEN (OLD.valid_until <= now() AND OLD.valid_until IS DISTINCT FROM NEW.valid_until)
    EXECUTE FUNCTION access.guard_ended();
CREATE TRIGGER guard_ended BEFORE UPDATE ON access.user_function
    FOR EACH ROW WHEN (OLD.valid_until <= now() AND OLD.valid_until IS DISTINCT FROM NEW.valid_until)
    EXECUTE FUNCTION access.guard_ended();

-- The application opens an account whose keys were confirmed; closing and losing are acts of the database.
CREATE FUNCTION access.guard_state() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF current_user = 'houvast_app' AND NOT (OLD.state = 'invited' AND NEW.state = 'active') THEN
        RAISE EXCEPTION 'not by hand' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_state BEFORE UPDATE ON access."user"
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION access.guard_state();

-- A parcel is answered once, by the inbox it was sent to, or taken back by who sent it; never exchanged.
CREATE FUNCTION access.guard_handover() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF OLD.state <> 'offered' OR NEW.parcel IS NOT NULL OR NEW.signature IS NOT NULL
       OR NOT (NEW.state = 'withdrawn' AND OLD.from_compartment_id IN (SELECT access.held_compartments())
               OR NEW.state IN ('accepted', 'declined')
                  AND OLD.to_function_id IN (SELECT access.my_function_keys())) THEN
        RAISE EXCEPTION 'answered once, by whom it was sent to' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON access.handover
    FOR EACH ROW WHEN (session_user <> 'houvast_owner') EXECUTE FUNCTION access.guard_handover();
