-- Who is acting: resolved from a random token whose hash only the owner can read. No function here takes
-- a user's id, so an injected statement cannot become somebody else.
--
-- Each asks (SELECT access.current_user_id()), which the planner answers once: bare, it is asked for every row
-- (100 colleagues: 6.8 ms a query; so: 0.06).

CREATE FUNCTION access.current_session_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT s.id FROM signin.session s
    WHERE s.token_hash = sha256(convert_to(current_setting('houvast.token', true), 'UTF8'))
      AND s.ended_at IS NULL AND s.expires_at > now() AND s.awaits = ''
$$;

CREATE FUNCTION access.current_user_id() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT u.id FROM signin.session s JOIN access."user" u ON u.id = s.account_id AND u.state = 'active'
    WHERE s.token_hash = sha256(convert_to(current_setting('houvast.token', true), 'UTF8'))
      AND s.ended_at IS NULL AND s.expires_at > now() AND s.awaits = ''
$$;

-- The functions somebody holds today, and only where their duty of silence is recorded (F15).
CREATE FUNCTION access.my_functions() RETURNS TABLE (controller_id uuid, function varchar)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT f.controller_id, f.function FROM access.user_function f
    WHERE f.user_id = (SELECT access.current_user_id())
      AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now())
      AND EXISTS (SELECT FROM access.confidentiality c
                  WHERE c.user_id = f.user_id AND c.controller_id = f.controller_id)
$$;

CREATE FUNCTION access.my_controllers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT DISTINCT controller_id FROM access.my_functions()
$$;

CREATE FUNCTION access.my_controllers_as(wanted text) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT controller_id FROM access.my_functions() WHERE function = wanted
$$;

-- My services, and those that agreed to be known to them: nobody makes themselves a partner alone.
CREATE FUNCTION access.known_controllers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH mine AS MATERIALIZED (SELECT access.my_controllers() AS id)
    SELECT id FROM mine
    UNION SELECT p.controller_id FROM access.partnership p WHERE p.partner_id IN (SELECT id FROM mine)
$$;

-- The function keys somebody belongs to today.
CREATE FUNCTION access.my_function_keys() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT m.function_key_id FROM access.function_member m
    WHERE m.user_id = (SELECT access.current_user_id())
      AND m.valid_from <= now() AND (m.valid_until IS NULL OR m.valid_until > now())
      AND EXISTS (SELECT FROM access.confidentiality c
                  WHERE c.user_id = m.user_id AND c.controller_id = m.controller_id)
$$;

CREATE FUNCTION access.is_bound(somebody uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (SELECT FROM access.confidentiality c JOIN access."user" u ON u.id = c.user_id
                   WHERE c.user_id = somebody AND u.state = 'active')
$$;

-- The one question of the row ring: which compartments may the one who acts know at all?
CREATE FUNCTION access.visible_compartments() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT g.compartment_id FROM access."grant" g
    WHERE g.receiver_id = ANY (ARRAY(SELECT access.my_function_keys()
                                     UNION ALL SELECT i FROM access.current_user_id() i
                                     WHERE access.is_bound(i)))
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
$$;

CREATE FUNCTION access.visible_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT g.dossier_id FROM access."grant" g
    WHERE g.receiver_id = ANY (ARRAY(SELECT access.my_function_keys()
                                     UNION ALL SELECT i FROM access.current_user_id() i
                                     WHERE access.is_bound(i)))
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
$$;

-- A steward adds a colleague of their own service; there is no other way for a user to come to be.
CREATE FUNCTION access.add_user(p_user uuid, p_controller uuid, p_name text, p_language text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF p_controller NOT IN (SELECT access.my_controllers_as('steward')) THEN
        RAISE EXCEPTION 'not a service of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO access."user" (id, created_at, home_id, name, language, state)
    VALUES (p_user, now(), p_controller, p_name, p_language, 'invited');
END $$;

-- The invited offer their own public keys, unsigned, with the invitation's hash; the sign-in login calls it.
CREATE FUNCTION access.offer_public_key(p_code_hash bytea, p_encryption bytea, p_signing bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid; v_home uuid; v_version integer;
BEGIN
    SELECT i.account_id, u.home_id INTO v_user, v_home
    FROM signin.invitation i JOIN access."user" u ON u.id = i.account_id
    WHERE i.code_hash = p_code_hash AND i.expires_at > now() AND i.used_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such invitation' USING ERRCODE = 'insufficient_privilege';
    END IF;
    v_version := 1 + coalesce((SELECT max(k.version) FROM keys.public_key k WHERE k.owner_id = v_user), 0);
    INSERT INTO keys.public_key (id, created_at, owner_id, owner_kind, controller_id, version, encryption, signing)
    VALUES (gen_random_uuid(), now(), v_user, 'user', v_home, v_version, p_encryption, p_signing);
    RETURN v_version;
END $$;
