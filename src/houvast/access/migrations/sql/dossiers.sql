-- Opening a dossier and giving or withdrawing access are single acts of the database: no application code
-- can insert a grant, so nobody gives what they do not hold.

CREATE FUNCTION access.open_dossier(
    p_dossier uuid, p_compartment uuid, p_controller uuid, p_track text, p_ground text, p_reference text,
    p_public bytea, p_grant uuid, p_receiver_kind text, p_receiver uuid, p_reason text, p_created timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF p_controller NOT IN (SELECT access.my_controllers()) THEN
        RAISE EXCEPTION 'not a service of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT (p_receiver_kind = 'user' AND p_receiver = access.current_user_id()
            OR p_receiver_kind = 'function' AND p_receiver IN (SELECT access.my_function_keys())) THEN
        RAISE EXCEPTION 'a dossier opens for yourself or your team' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (SELECT FROM keys.recovery_rehearsal r WHERE r.controller_id = p_controller) THEN
        RAISE EXCEPTION 'no rehearsal yet' USING ERRCODE = 'HV001';
    END IF;
    INSERT INTO access.dossier (id, created_at, controller_id, track, legal_ground, main_compartment_id, reference, state)
    VALUES (p_dossier, p_created, p_controller, p_track, p_ground, p_compartment, p_reference, 'open');
    INSERT INTO access.compartment (id, created_at, dossier_id, controller_id, kind, version, public)
    VALUES (p_compartment, p_created, p_dossier, p_controller, 'main', 1, p_public);
    INSERT INTO access."grant" (id, created_at, dossier_id, compartment_id, receiver_kind, receiver_id, reason,
                                given_by, valid_from)
    VALUES (p_grant, p_created, p_dossier, p_compartment, p_receiver_kind, p_receiver, p_reason,
            access.current_user_id(), least(p_created, now()));
END $$;

-- What somebody holds and may pass on: everything visible but what break-glass opened for a few hours.
CREATE FUNCTION access.held_compartments() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT g.compartment_id FROM access."grant" g
    WHERE g.receiver_id = ANY (ARRAY(SELECT access.my_function_keys()
                                     UNION ALL SELECT i FROM access.current_user_id() i
                                     WHERE access.is_bound(i)))
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL AND g.reason <> 'break_glass'
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
$$;

-- Until when whoever acts holds a compartment: nobody gives, takes away or erases beyond that.
CREATE FUNCTION access.held_until(p_compartment uuid) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT max(coalesce(g.valid_until, 'infinity')) FROM access."grant" g
    WHERE g.compartment_id = p_compartment
      AND g.receiver_id = ANY (ARRAY(SELECT access.my_function_keys()
                                     UNION ALL SELECT access.current_user_id()))
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL AND g.reason <> 'break_glass'
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
$$;

-- Whether somebody other than this receiver will still be able to open a compartment next year.
CREATE FUNCTION access.others_hold(p_compartment uuid, p_receiver uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (
        SELECT FROM access."grant" o WHERE o.compartment_id = p_compartment AND o.receiver_id <> p_receiver
           AND o.withdrawn_at IS NULL AND o.lost_at IS NULL AND o.valid_until IS NULL
           AND (o.receiver_kind = 'user'
                AND EXISTS (SELECT FROM access."user" u WHERE u.id = o.receiver_id AND u.state = 'active')
                OR o.receiver_kind = 'function'
                AND EXISTS (SELECT FROM access.function_member m JOIN access."user" u ON u.id = m.user_id
                            WHERE m.function_key_id = o.receiver_id AND m.user_id <> p_receiver
                              AND u.state = 'active' AND m.valid_from <= now()
                              AND (m.valid_until IS NULL OR m.valid_until > now()))))
$$;

CREATE FUNCTION access.give_grant(
    p_grant uuid, p_compartment uuid, p_receiver_kind text, p_receiver uuid, p_reason text, p_until timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_dossier uuid; v_controller uuid;
BEGIN
    IF p_compartment NOT IN (SELECT access.held_compartments()) THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT c.dossier_id, c.controller_id INTO v_dossier, v_controller FROM access.compartment c WHERE c.id = p_compartment;
    IF p_reason IN ('break_glass', 'recovered') THEN
        RAISE EXCEPTION 'that reason has a way of its own' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF coalesce(p_until, 'infinity') > access.held_until(p_compartment)
       OR p_reason IN ('holder', 'taken_over') AND access.held_until(p_compartment) < 'infinity' THEN
        RAISE EXCEPTION 'longer than you hold it yourself' USING ERRCODE = 'HV006';
    END IF;
    IF p_receiver_kind NOT IN ('user', 'function') THEN
        RAISE EXCEPTION 'no such receiver' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF p_receiver_kind = 'user' AND NOT access.is_bound(p_receiver) THEN
        RAISE EXCEPTION 'no duty of silence is recorded' USING ERRCODE = 'HV002';
    END IF;
    IF p_receiver_kind = 'function' AND NOT EXISTS (
        SELECT FROM access.function_key k WHERE k.id = p_receiver AND k.controller_id = v_controller) THEN
        RAISE EXCEPTION 'no such function' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO access."grant" (id, created_at, dossier_id, compartment_id, receiver_kind, receiver_id, reason,
                                given_by, valid_from, valid_until)
    VALUES (p_grant, now(), v_dossier, p_compartment, p_receiver_kind, p_receiver, p_reason,
            access.current_user_id(), now(), p_until);
    IF p_reason = 'stand_in' AND p_receiver_kind = 'user' THEN
        PERFORM access.tell(p_receiver, 'access.name_stand_in', v_dossier);
    END IF;
END $$;

-- Ends a grant and destroys its wrap, unless nobody would be left who can open the dossier. Whoever has access
-- for a while ends their own and what they gave; not that of those who hold the dossier.
CREATE FUNCTION access.withdraw_grant(p_grant uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_compartment uuid; v_receiver uuid;
BEGIN
    SELECT g.compartment_id, g.receiver_id INTO v_compartment, v_receiver FROM access."grant" g
    WHERE g.id = p_grant AND g.withdrawn_at IS NULL
      AND g.compartment_id IN (SELECT access.held_compartments())
      AND (access.current_user_id() IN (g.receiver_id, g.given_by)
           OR access.held_until(g.compartment_id) = 'infinity')
    FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT access.others_hold(v_compartment, v_receiver) THEN
        RAISE EXCEPTION 'the last holder stays' USING ERRCODE = 'HV003';
    END IF;
    UPDATE access."grant" SET withdrawn_at = now(), withdrawn_by = access.current_user_id() WHERE id = p_grant;
    IF NOT EXISTS (SELECT FROM access."grant" o WHERE o.compartment_id = v_compartment AND o.receiver_id = v_receiver
                   AND o.withdrawn_at IS NULL AND (o.valid_until IS NULL OR o.valid_until > now())) THEN
        DELETE FROM keys.wrap WHERE kind = 'compartment' AND subject_id = v_compartment AND receiver_id = v_receiver;
    END IF;
END $$;

-- Destroys a dossier's keys: what is left of its rows can never be read again, whatever copy is kept.
CREATE FUNCTION access.destroy_dossier_keys(p_dossier uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    IF NOT EXISTS (SELECT FROM access.dossier d WHERE d.id = p_dossier
                   AND access.held_until(d.main_compartment_id) = 'infinity') THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    DELETE FROM keys.wrap WHERE dossier_id = p_dossier
        OR subject_id IN (SELECT c.id FROM access.compartment c WHERE c.dossier_id = p_dossier);
    GET DIAGNOSTICS v_count = ROW_COUNT;
    UPDATE access."grant" SET withdrawn_at = coalesce(withdrawn_at, now()), withdrawn_by = access.current_user_id()
    WHERE dossier_id = p_dossier;
    UPDATE access.dossier SET state = 'erased', due_on = NULL WHERE id = p_dossier;
    RETURN v_count;
END $$;

-- A team's coach sees that dossiers exist, in which state, with which due day, and by whom held; no more.
CREATE FUNCTION access.team_dossiers() RETURNS TABLE (
    dossier_id uuid, controller_id uuid, track varchar, reference varchar, state varchar, due_on date,
    created_at timestamptz, holder_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.id, d.controller_id, d.track, d.reference, d.state, d.due_on, d.created_at,
           (SELECT g.receiver_id FROM access."grant" g
            WHERE g.dossier_id = d.id AND g.withdrawn_at IS NULL AND g.reason IN ('holder', 'taken_over')
            ORDER BY g.valid_from DESC LIMIT 1)
    FROM access.dossier d
    WHERE d.controller_id IN (SELECT access.my_controllers_as('coach')) AND d.state <> 'erased'
$$;
