-- The way back of a steward who lost password and key sheet when nobody else can invite them: two recovery
-- holders. The service's signing key is wrapped to its recovery, as the keys of its dossiers are.

CREATE FUNCTION access.stewards_of(p_controller uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT u.id FROM access."user" u WHERE u.home_id = p_controller AND u.state <> 'closed'
      AND u.id IN (SELECT access.serving_as(p_controller, 'steward'))
$$;

-- For those who hold a service's recovery: whether this is somebody they can help.
CREATE FUNCTION access.is_steward_of(p_controller uuid, p_user uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT p_user IN (SELECT access.stewards_of(p_controller))
       AND EXISTS (SELECT FROM keys.recovery_wrap w WHERE w.controller_id = p_controller
                   AND w.first_id = access.current_user_id())
$$;

CREATE POLICY only_stewards ON keys.recovery_opening AS RESTRICTIVE FOR INSERT TO houvast_app WITH CHECK (
    purpose IN ('rehearsal', 'lost_keys')
    OR purpose = 'lost_steward' AND for_user_id NOT IN (first_id, second_id)
       AND access.is_steward_of(controller_id, for_user_id));

-- Everybody who works in a service and all who hold its recovery: a steward's new keys are no secret.
CREATE FUNCTION access.tell_service(p_controller uuid, p_event text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT access.tell(t.id, p_event, NULL) FROM (
        SELECT u.id FROM access."user" u WHERE u.home_id = p_controller AND u.state <> 'closed'
        UNION SELECT w.first_id FROM keys.recovery_wrap w WHERE w.controller_id = p_controller
              AND w.version = access.newest_recovery(p_controller)) t
$$;

CREATE FUNCTION access.tell_of_opening() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM access.tell_service(NEW.controller_id, 'access.start_recovery');
    RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON keys.recovery_opening
    FOR EACH ROW WHEN (NEW.purpose = 'lost_steward') EXECUTE FUNCTION access.tell_of_opening();

-- The signing key as this very opening can open it: to practise, or for a steward.
CREATE FUNCTION access.signing_wraps(p_opening uuid) RETURNS TABLE (wrap_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.id FROM keys.recovery_opening o
    JOIN keys.wrap w ON w.kind = 'controller_signing' AND w.subject_id = o.controller_id
         AND w.receiver_id = o.controller_id AND w.receiver_version = o.version
    WHERE o.id = p_opening AND o.purpose IN ('rehearsal', 'lost_steward') AND o.ended_at IS NULL
      AND o.second_id = access.current_user_id() AND o.created_at > now() - interval '7 days'
$$;

CREATE OR REPLACE FUNCTION access.opening_wraps() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.wrap_id FROM keys.recovery_opening o, LATERAL (
        SELECT r.wrap_id FROM access.rehearsal_wraps(o.id) r
        UNION ALL SELECT l.wrap_id FROM access.lost_wraps(o.id) l
        UNION ALL SELECT s.wrap_id FROM access.signing_wraps(o.id) s) w
    WHERE o.second_id = (SELECT access.current_user_id()) AND o.ended_at IS NULL
$$;

-- While two holders help a steward, the second may seal the signing key to that steward, and to nobody else.
CREATE FUNCTION access.stewards_being_helped() RETURNS TABLE (controller_id uuid, user_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT o.controller_id, o.for_user_id FROM keys.recovery_opening o
    WHERE o.second_id = (SELECT access.current_user_id()) AND o.purpose = 'lost_steward' AND o.ended_at IS NULL
      AND o.created_at > now() - interval '7 days'
$$;

CREATE POLICY to_steward ON keys.wrap FOR INSERT TO houvast_app WITH CHECK (
    giver_id = (SELECT access.current_user_id()) AND kind = 'controller_signing' AND dossier_id IS NULL
    AND EXISTS (SELECT FROM access.stewards_being_helped() s
                WHERE s.controller_id = keys.wrap.subject_id AND s.user_id = keys.wrap.receiver_id));

-- What losing keys does, for whoever may say that they are lost: a steward, or two recovery holders.
ALTER FUNCTION access.lose_keys(uuid) RENAME TO keys_are_lost;
CREATE OR REPLACE FUNCTION access.keys_are_lost(p_user uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
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

CREATE FUNCTION access.lose_keys(p_user uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM access."user" u WHERE u.id = p_user AND p_user <> access.current_user_id()
                   AND u.state <> 'closed' AND u.home_id IN (SELECT access.my_controllers_as('steward'))) THEN
        RAISE EXCEPTION 'not a colleague of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM access.keys_are_lost(p_user);
END $$;

CREATE FUNCTION access.lose_steward_keys(p_opening uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_controller uuid; v_user uuid;
BEGIN
    SELECT o.controller_id, o.for_user_id INTO v_controller, v_user
    FROM access.is_opening(p_opening, 'lost_steward') o
    WHERE access.is_steward_of(o.controller_id, o.for_user_id);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no steward to help' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM access.keys_are_lost(v_user);
    PERFORM access.tell_service(v_controller, 'access.invite_steward');
END $$;

CREATE FUNCTION access.confirm_steward(p_opening uuid, p_key uuid, p_signature bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_controller uuid; v_user uuid;
BEGIN
    SELECT o.controller_id, o.for_user_id INTO v_controller, v_user
    FROM access.is_opening(p_opening, 'lost_steward') o
    WHERE access.is_steward_of(o.controller_id, o.for_user_id);
    UPDATE keys.public_key SET signature = p_signature
    WHERE id = p_key AND owner_id = v_user AND controller_id = v_controller AND signature IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no steward to confirm' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE access."user" SET state = 'active' WHERE id = v_user AND state = 'invited';
    PERFORM access.tell_service(v_controller, 'access.confirm_steward');
END $$;

-- Who leaves the stewards keeps no key of the service that recovery holders once sealed to them directly.
CREATE OR REPLACE FUNCTION access.drop_member_wraps(p_function uuid, p_user uuid) RETURNS void
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
    DELETE FROM keys.wrap w USING access.function_key k
    WHERE k.id = p_function AND k.kind = 'stewards' AND w.kind = 'controller_signing'
      AND w.subject_id = k.controller_id AND w.receiver_id = p_user;
END $$;

-- How a service's recovery stands: besides what it said before, whether it can open the service's own key, and
-- which stewards could be helped.
DROP FUNCTION access.recovery_state();
CREATE FUNCTION access.recovery_state() RETURNS TABLE (
    controller_id uuid, version integer, founded_at timestamptz, holders uuid[], outdated uuid[],
    rehearsed_at timestamptz, used_at timestamptz, unsecured bigint, keeps_signing boolean, stewards uuid[],
    steward_names text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT c.id, v.version, k.created_at, h.holders,
           ARRAY(SELECT u.id FROM access."user" u WHERE u.id = ANY (h.holders)
                 AND (u.state <> 'active' OR EXISTS (SELECT FROM keys.public_key p WHERE p.owner_id = u.id
                                                     AND p.created_at > k.created_at))),
           (SELECT max(r.created_at) FROM keys.recovery_rehearsal r
            WHERE r.controller_id = c.id AND r.version = v.version),
           (SELECT max(o.ended_at) FROM keys.recovery_opening o
            WHERE o.controller_id = c.id AND o.version = v.version AND o.purpose IN ('lost_keys', 'lost_steward')),
           (SELECT count(*) FROM access.compartment b JOIN access.dossier d ON d.id = b.dossier_id
            WHERE b.controller_id = c.id AND d.state <> 'erased'
              AND NOT EXISTS (SELECT FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = b.id
                              AND w.receiver_id = c.id AND w.receiver_version = v.version)),
           EXISTS (SELECT FROM keys.wrap w WHERE w.kind = 'controller_signing' AND w.subject_id = c.id
                   AND w.receiver_id = c.id AND w.receiver_version = v.version),
           s.ids, s.names
    FROM access.controller c
    JOIN LATERAL (SELECT access.newest_recovery(c.id) AS version) v ON true
    LEFT JOIN keys.public_key k ON k.owner_id = c.id AND k.owner_kind = 'recovery' AND k.version = v.version
    LEFT JOIN LATERAL (SELECT coalesce(array_agg(DISTINCT w.first_id), '{}') AS holders FROM keys.recovery_wrap w
                       WHERE w.controller_id = c.id AND w.version = v.version) h ON true
    LEFT JOIN LATERAL (SELECT coalesce(array_agg(u.id ORDER BY u.name, u.id), '{}') AS ids,
                              coalesce(array_agg(u.name::text ORDER BY u.name, u.id), '{}') AS names
                       FROM access."user" u WHERE u.id IN (SELECT access.stewards_of(c.id))) s ON true
    WHERE c.id IN (SELECT access.my_controllers_as('steward'))
       OR EXISTS (SELECT FROM keys.recovery_wrap w WHERE w.controller_id = c.id
                  AND access.current_user_id() IN (w.first_id, w.second_id))
$$;

-- Once the newest recovery opens everything, older ones are destroyed, with what they held of the signing key.
CREATE OR REPLACE FUNCTION access.retire_recoveries() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_controller uuid; v_version integer;
BEGIN
    FOR v_controller IN SELECT access.my_controllers() LOOP
        v_version := access.newest_recovery(v_controller);
        IF v_version > 1 AND EXISTS (SELECT FROM keys.recovery_rehearsal r WHERE r.controller_id = v_controller
                                     AND r.version = v_version)
           AND NOT EXISTS (SELECT FROM access.compartment b JOIN access.dossier d ON d.id = b.dossier_id
                           WHERE b.controller_id = v_controller AND d.state <> 'erased'
                             AND NOT EXISTS (SELECT FROM keys.wrap w WHERE w.kind = 'compartment'
                                             AND w.subject_id = b.id AND w.receiver_id = v_controller
                                             AND w.receiver_version = v_version)) THEN
            DELETE FROM keys.wrap WHERE kind IN ('compartment', 'controller_signing')
                AND receiver_id = v_controller AND receiver_version < v_version;
            DELETE FROM keys.recovery_wrap WHERE controller_id = v_controller AND version < v_version;
        END IF;
    END LOOP;
END $$;

-- In the log of which service an entry stands. Besides what it did before: what recovery holders do together
-- stands in the log of the service they do it for, which need not be their own; and a post that could not be
-- kept because somebody had exchanged its session's key is a refusal before anybody acts.
CREATE OR REPLACE FUNCTION audit.stamp() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    NEW.at := clock_timestamp();
    NEW.xid := (pg_current_xact_id()::text)::bigint;
    IF current_setting('houvast.token', true) IS NOT NULL AND current_setting('houvast.token', true) <> '' THEN
        NEW.actor_id := access.current_user_id();
        NEW.session_id := access.current_session_id();
        IF NEW.actor_id IS NULL THEN
            RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSIF session_user NOT IN ('houvast_owner') AND NEW.event NOT IN
          ('access.sign_in', 'access.sign_out', 'access.use_key_sheet', 'access.accept_invitation',
           'access.enter_fill_page', 'access.send_fill_page', 'access.leave_fill_page', 'refused.keep_post') THEN
        RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.quarter IS NOT NULL THEN
        NEW.quarter := date_bin('15 minutes', NEW.at, '2000-01-01');
    END IF;
    -- Whose log it stands in is not for the writer to say, nor is a dossier they never had to do with.
    IF session_user <> 'houvast_owner' THEN
        NEW.controller_id := NULL;
        -- Only functions of the database write about pages to fill in: the sign-in login may not insert here.
        IF NEW.dossier_id IS NOT NULL AND NEW.event NOT LIKE 'access.%\_fill\_page'
           AND NOT access.had_to_do_with(NEW.dossier_id) THEN
            RAISE EXCEPTION 'no dossier of yours' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    IF NEW.dossier_id IS NOT NULL THEN
        SELECT d.controller_id INTO NEW.controller_id FROM access.dossier d WHERE d.id = NEW.dossier_id;
    ELSIF NEW.controller_id IS NULL AND NEW.subject_id IS NOT NULL THEN
        SELECT o.controller_id INTO NEW.controller_id FROM keys.recovery_opening o
        WHERE (o.id = NEW.subject_id OR o.for_user_id = NEW.subject_id)
          AND NEW.actor_id IN (o.first_id, o.second_id)
        ORDER BY o.created_at DESC LIMIT 1;
    END IF;
    IF NEW.controller_id IS NULL THEN
        SELECT u.home_id INTO NEW.controller_id FROM access."user" u WHERE u.id = NEW.actor_id;
    END IF;
    RETURN NEW;
END $$;

-- What somebody holds, by its signatures: for whoever is about to take it away. They open nothing, but the
-- register remembers them, so that what was withdrawn serves nobody who puts it back.
CREATE FUNCTION access.signatures_of(p_receiver uuid, p_subject uuid) RETURNS TABLE (signature bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH mine AS MATERIALIZED (
        SELECT EXISTS (SELECT FROM access."user" u WHERE u.id = p_receiver
                       AND u.home_id IN (SELECT access.my_controllers_as('steward')))
            OR EXISTS (SELECT FROM access.stewards_being_helped() s WHERE s.user_id = p_receiver) AS all_of_it)
    SELECT w.signature FROM keys.wrap w, mine
    WHERE w.receiver_id = p_receiver AND (p_subject IS NULL OR w.subject_id = p_subject)
      AND (mine.all_of_it
           OR w.kind = 'compartment' AND w.subject_id IN (SELECT access.held_compartments())
           OR w.kind = 'function' AND EXISTS (
               SELECT FROM access.function_key k WHERE k.id = w.subject_id
               AND k.controller_id IN (SELECT access.my_controllers_as('steward'))))
    UNION ALL
    SELECT k.signature FROM keys.public_key k, mine
    WHERE p_subject IS NULL AND mine.all_of_it AND k.owner_id = p_receiver AND k.signature IS NOT NULL
$$;

GRANT EXECUTE ON FUNCTION access.signatures_of, access.is_steward_of, access.signing_wraps, access.stewards_being_helped, access.lose_keys,
    access.lose_steward_keys, access.confirm_steward, access.recovery_state TO houvast_app;
REVOKE EXECUTE ON FUNCTION access.keys_are_lost, access.tell_service, access.stewards_of FROM houvast_app, PUBLIC;
