-- Colleagues come, lose their keys, change teams and leave, and nothing becomes unreadable by it.

-- A member hands a team's keys to somebody who waits for them; only then does the membership begin.
CREATE FUNCTION access.begin_membership(p_member uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE access.function_member m SET valid_from = now()
    WHERE m.id = p_member AND m.valid_from IS NULL AND m.valid_until IS NULL
      AND m.function_key_id IN (SELECT access.my_function_keys());
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nobody waits here' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- Who waits for a team's keys is told to its members.
CREATE FUNCTION access.tell_team() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM access.tell(m.user_id, 'access.welcome_member', NULL) FROM access.function_member m
    WHERE m.function_key_id = NEW.function_key_id AND m.user_id <> NEW.user_id
      AND m.valid_from <= now() AND (m.valid_until IS NULL OR m.valid_until > now());
    RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON access.function_member
    FOR EACH ROW WHEN (NEW.valid_from IS NULL) EXECUTE FUNCTION access.tell_team();

-- Destroys the team keys of somebody who is no member any more.
CREATE FUNCTION access.drop_member_wraps(p_function uuid, p_user uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM access.function_key k WHERE k.id = p_function
                   AND k.controller_id IN (SELECT access.my_controllers_as('steward'))) THEN
        RAISE EXCEPTION 'not a team of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM access.function_member m WHERE m.function_key_id = p_function AND m.user_id = p_user
               AND (m.valid_until IS NULL OR m.valid_until > clock_timestamp())) THEN
        RAISE EXCEPTION 'still a member' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM keys.wrap w WHERE w.kind = 'function' AND w.subject_id = p_function AND w.receiver_id = p_user;
END $$;

-- The dossiers that nobody else could open, were this colleague to leave.
CREATE FUNCTION access.only_held_by(p_user uuid)
RETURNS TABLE (dossier_id uuid, reference varchar, controller_id uuid, track varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT DISTINCT d.id, d.reference, d.controller_id, d.track
    FROM access."grant" g JOIN access.dossier d ON d.id = g.dossier_id
    WHERE d.state <> 'erased' AND g.withdrawn_at IS NULL AND g.lost_at IS NULL AND g.reason <> 'break_glass'
      AND (g.valid_until IS NULL OR g.valid_until > now())
      AND (g.receiver_id = p_user
           OR g.receiver_id IN (SELECT m.function_key_id FROM access.function_member m
                                WHERE m.user_id = p_user AND m.valid_from <= now()
                                  AND (m.valid_until IS NULL OR m.valid_until > now())))
      AND NOT access.others_hold(g.compartment_id, p_user)
      AND EXISTS (SELECT FROM access."user" u WHERE u.id = p_user
                  AND u.home_id IN (SELECT access.my_controllers_as('steward')))
$$;

-- Closes an account in the database's own terms; the caller ended teams and recovery before.
CREATE FUNCTION access.close_user(p_user uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM access."user" u WHERE u.id = p_user AND p_user <> access.current_user_id()
                   AND u.home_id IN (SELECT access.my_controllers_as('steward'))) THEN
        RAISE EXCEPTION 'not a colleague of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM access.only_held_by(p_user)) THEN
        RAISE EXCEPTION 'the last holder stays' USING ERRCODE = 'HV003';
    END IF;
    UPDATE access.user_function SET valid_until = now()
    WHERE user_id = p_user AND (valid_until IS NULL OR valid_until > now());
    UPDATE access.function_member SET valid_until = now()
    WHERE user_id = p_user AND (valid_until IS NULL OR valid_until > now());
    UPDATE access."grant" SET withdrawn_at = now(), withdrawn_by = access.current_user_id()
    WHERE receiver_id = p_user AND withdrawn_at IS NULL;
    DELETE FROM keys.wrap WHERE receiver_id = p_user;
    UPDATE access."user" SET state = 'closed' WHERE id = p_user;
END $$;

-- Somebody lost what opens their keys: what they held waits until a colleague, or recovery, gives it again.
CREATE FUNCTION access.lose_keys(p_user uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM access."user" u WHERE u.id = p_user AND p_user <> access.current_user_id()
                   AND u.state <> 'closed' AND u.home_id IN (SELECT access.my_controllers_as('steward'))) THEN
        RAISE EXCEPTION 'not a colleague of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    -- What only they could open through a team of their own is lost in their own name too.
    INSERT INTO access."grant" (id, created_at, dossier_id, compartment_id, receiver_kind, receiver_id, reason,
                                given_by, valid_from, lost_at)
    SELECT gen_random_uuid(), now(), g.dossier_id, g.compartment_id, 'user', p_user, 'team',
           access.current_user_id(), now(), now()
    FROM access."grant" g WHERE g.receiver_kind = 'function' AND g.withdrawn_at IS NULL
      AND (g.valid_until IS NULL OR g.valid_until > now())
      AND g.receiver_id IN (SELECT m.function_key_id FROM access.function_member m
                            WHERE m.user_id = p_user AND m.valid_from <= now()
                              AND (m.valid_until IS NULL OR m.valid_until > now()))
      AND NOT access.others_hold(g.compartment_id, p_user)
      AND NOT EXISTS (SELECT FROM access."grant" o WHERE o.compartment_id = g.compartment_id
                      AND o.receiver_id = p_user AND o.withdrawn_at IS NULL);
    UPDATE access."grant" SET lost_at = now()
    WHERE receiver_id = p_user AND withdrawn_at IS NULL AND lost_at IS NULL
      AND (valid_until IS NULL OR valid_until > now());
    INSERT INTO access.function_member (id, created_at, controller_id, function_key_id, user_id)
    SELECT gen_random_uuid(), now(), m.controller_id, m.function_key_id, p_user FROM access.function_member m
    WHERE m.user_id = p_user AND m.valid_from IS NOT NULL AND (m.valid_until IS NULL OR m.valid_until > now());
    UPDATE access.function_member SET valid_until = now()
    WHERE user_id = p_user AND valid_from IS NOT NULL AND (valid_until IS NULL OR valid_until > now());
    PERFORM access.tell(t.id, 'access.give_again', NULL)
    FROM (SELECT DISTINCT o.receiver_id AS id FROM access."grant" g
          JOIN access."grant" o ON o.compartment_id = g.compartment_id AND o.receiver_id <> p_user
               AND o.receiver_kind = 'user' AND o.withdrawn_at IS NULL AND o.lost_at IS NULL
               AND o.reason <> 'break_glass' AND (o.valid_until IS NULL OR o.valid_until > now())
          WHERE g.receiver_id = p_user AND g.lost_at IS NOT NULL AND g.withdrawn_at IS NULL) t;
    DELETE FROM keys.wrap WHERE receiver_id = p_user;
    UPDATE access."user" SET state = 'invited' WHERE id = p_user;
END $$;

-- A co-holder gives again what a colleague lost: the same reason, the same end, a new beginning.
CREATE FUNCTION access.give_again(p_lost uuid, p_grant uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_lost access."grant";
BEGIN
    SELECT g.* INTO v_lost FROM access."grant" g
    WHERE g.id = p_lost AND g.lost_at IS NOT NULL AND g.withdrawn_at IS NULL
      AND g.compartment_id IN (SELECT access.held_compartments())
    FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM access.replace_lost(v_lost, p_grant, v_lost.reason);
END $$;

CREATE FUNCTION access.replace_lost(p_lost access."grant", p_grant uuid, p_reason text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT access.is_bound(p_lost.receiver_id) THEN
        RAISE EXCEPTION 'no duty of silence is recorded' USING ERRCODE = 'HV002';
    END IF;
    UPDATE access."grant" SET withdrawn_at = now(), withdrawn_by = access.current_user_id() WHERE id = p_lost.id;
    INSERT INTO access."grant" (id, created_at, dossier_id, compartment_id, receiver_kind, receiver_id, reason,
                                given_by, valid_from, valid_until)
    VALUES (p_grant, now(), p_lost.dossier_id, p_lost.compartment_id, 'user', p_lost.receiver_id, p_reason,
            access.current_user_id(), now(), p_lost.valid_until);
END $$;
