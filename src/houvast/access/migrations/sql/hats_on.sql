-- What the row ring asks, with a hat on: the functions, teams and dossiers of the other hat do not exist.

CREATE FUNCTION access.wearer(OUT user_id uuid, OUT hat varchar)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    SELECT u.id, s.hat INTO user_id, hat FROM signin.session s
    JOIN access."user" u ON u.id = s.account_id AND u.state = 'active'
    WHERE s.token_hash = (SELECT sha256(convert_to(current_setting('houvast.token', true), 'UTF8')))
      AND s.ended_at IS NULL AND s.expires_at > now() AND s.awaits = '';
END $$;

CREATE FUNCTION access.my_hat() RETURNS varchar
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN (SELECT coalesce(w.hat, '') FROM access.wearer() w);
END $$;

CREATE OR REPLACE FUNCTION access.my_functions() RETURNS TABLE (controller_id uuid, function varchar)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid; v_hat varchar;
BEGIN
    SELECT w.user_id, w.hat INTO v_user, v_hat FROM access.wearer() w;
    RETURN QUERY
    SELECT f.controller_id, f.function FROM access.user_function f
    WHERE f.user_id = v_user
      AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now())
      AND (v_hat = '' OR access.hat_of(f.function) IN ('', v_hat))
      AND EXISTS (SELECT FROM access.confidentiality c
                  WHERE c.user_id = f.user_id AND c.controller_id = f.controller_id);
END $$;

-- Seats belong to the cell; teams, inboxes and duties to social work; stewards to neither.
CREATE OR REPLACE FUNCTION access.my_function_keys() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid; v_hat varchar;
BEGIN
    SELECT w.user_id, w.hat INTO v_user, v_hat FROM access.wearer() w;
    RETURN QUERY
    SELECT m.function_key_id FROM access.function_member m
    WHERE m.user_id = v_user
      AND m.valid_from <= now() AND (m.valid_until IS NULL OR m.valid_until > now())
      AND (v_hat = '' OR EXISTS (
          SELECT FROM access.function_key k WHERE k.id = m.function_key_id
             AND CASE v_hat WHEN 'social' THEN k.kind <> 'seat' ELSE k.kind IN ('seat', 'stewards') END))
      AND EXISTS (SELECT FROM access.confidentiality c
                  WHERE c.user_id = m.user_id AND c.controller_id = m.controller_id);
END $$;

CREATE FUNCTION access.sits_in_cell_only(p_user uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN (SELECT bool_or(access.hat_of(f.function) = 'cell') AND NOT bool_or(access.hat_of(f.function) = 'social')
            FROM access.user_function f
            WHERE f.user_id = p_user AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now()));
END $$;

-- Which dossiers somebody may know at all: whoever sits in the cell, and does no social work, none of the latter.
-- A table of sectors knows no person: it goes with any hat.
CREATE FUNCTION access.sides_of(p_user uuid, p_hat text) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN CASE WHEN p_hat = 'social' THEN ARRAY['social', 'table'] WHEN p_hat = 'cell' THEN ARRAY['cell', 'table']
                WHEN access.sits_in_cell_only(p_user) THEN ARRAY['cell', 'table']
                ELSE ARRAY['social', 'cell', 'table'] END;
END $$;

CREATE FUNCTION access.my_sides() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN (SELECT access.sides_of(w.user_id, w.hat) FROM access.wearer() w);
END $$;

CREATE OR REPLACE FUNCTION access.visible_compartments() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid; v_hat varchar; v_me_and_my_teams uuid[]; v_sides text[];
BEGIN
    SELECT w.user_id, w.hat INTO v_user, v_hat FROM access.wearer() w;
    v_me_and_my_teams := ARRAY(SELECT access.my_function_keys()
                               UNION ALL SELECT v_user WHERE access.is_bound(v_user));
    v_sides := access.sides_of(v_user, v_hat);
    RETURN QUERY
    SELECT g.compartment_id FROM access."grant" g
    WHERE g.receiver_id = ANY (v_me_and_my_teams) AND g.side = ANY (v_sides)
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now());
END $$;

CREATE OR REPLACE FUNCTION access.visible_dossiers() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid; v_hat varchar; v_me_and_my_teams uuid[]; v_sides text[];
BEGIN
    SELECT w.user_id, w.hat INTO v_user, v_hat FROM access.wearer() w;
    v_me_and_my_teams := ARRAY(SELECT access.my_function_keys()
                               UNION ALL SELECT v_user WHERE access.is_bound(v_user));
    v_sides := access.sides_of(v_user, v_hat);
    RETURN QUERY
    SELECT g.dossier_id FROM access."grant" g
    WHERE g.receiver_id = ANY (v_me_and_my_teams) AND g.side = ANY (v_sides) AND g.reason <> 'extract'
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now());
END $$;

CREATE OR REPLACE FUNCTION access.held_compartments() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT g.compartment_id FROM access."grant" g
    WHERE g.receiver_id = ANY (ARRAY(SELECT access.my_function_keys()
                                     UNION ALL SELECT i FROM access.current_user_id() i
                                     WHERE access.is_bound(i)))
      AND g.side = ANY ((SELECT access.my_sides())::text[])
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL AND g.reason NOT IN ('break_glass', 'extract')
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
$$;

CREATE OR REPLACE FUNCTION access.held_until(p_compartment uuid) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT max(coalesce(g.valid_until, 'infinity')) FROM access."grant" g
    WHERE g.compartment_id = p_compartment
      AND g.receiver_id = ANY (ARRAY(SELECT access.my_function_keys()
                                     UNION ALL SELECT access.current_user_id()))
      AND g.side = ANY ((SELECT access.my_sides())::text[])
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL AND g.reason NOT IN ('break_glass', 'extract')
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now())
$$;

-- Whether somebody else could still open it: nothing of social work from the cell.
CREATE OR REPLACE FUNCTION access.others_hold(p_compartment uuid, p_receiver uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT EXISTS (
        SELECT FROM access."grant" o WHERE o.compartment_id = p_compartment AND o.receiver_id <> p_receiver
           AND o.withdrawn_at IS NULL AND o.lost_at IS NULL AND o.valid_until IS NULL
           AND (o.receiver_kind = 'user'
                AND EXISTS (SELECT FROM access."user" u WHERE u.id = o.receiver_id AND u.state = 'active'
                            AND (o.side = 'cell' OR access.sits_in_cell_only(u.id) IS NOT TRUE))
                OR o.receiver_kind = 'function'
                AND EXISTS (SELECT FROM access.function_member m JOIN access."user" u ON u.id = m.user_id
                            WHERE m.function_key_id = o.receiver_id AND m.user_id <> p_receiver
                              AND u.state = 'active' AND m.valid_from <= now()
                              AND (o.side = 'cell' OR access.sits_in_cell_only(u.id) IS NOT TRUE)
                              AND (m.valid_until IS NULL OR m.valid_until > now()))))
$$;

CREATE FUNCTION access.takes_part(p_user uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN EXISTS (SELECT FROM access.user_function f
                   WHERE f.user_id = p_user AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now())
                     AND (access.hat_of(f.function) = 'cell' OR f.function IN ('superior', 'participant')));
END $$;

-- No dossier begins on a side one does not stand on; none of social work is given to the cell, and none of a
-- consultation to a social worker who takes no part. What somebody lost is given again all the same: they had it.
CREATE FUNCTION access.guard_side() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF session_user = 'houvast_owner' THEN
        RETURN NULL;
    ELSIF NEW.receiver_id = access.current_user_id() OR NEW.receiver_kind = 'function' THEN
        IF NEW.side <> ALL (access.my_sides()) THEN
            RAISE EXCEPTION 'not with this hat on' USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSIF EXISTS (SELECT FROM access."grant" o WHERE o.compartment_id = NEW.compartment_id
                  AND o.receiver_id = NEW.receiver_id AND o.lost_at IS NOT NULL) THEN
        RETURN NULL;
    ELSIF NEW.side = 'social' AND access.sits_in_cell_only(NEW.receiver_id) THEN
        RAISE EXCEPTION 'no social work' USING ERRCODE = 'HV014';
    ELSIF NEW.side = 'cell' AND access.does_social_work(NEW.receiver_id)
          AND NOT access.takes_part(NEW.receiver_id) THEN
        RAISE EXCEPTION 'takes no part' USING ERRCODE = 'HV015';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER guard_side AFTER INSERT ON access."grant" FOR EACH ROW EXECUTE FUNCTION access.guard_side();

DROP FUNCTION access.who_acts();
CREATE FUNCTION access.who_acts() RETURNS TABLE (
    user_id uuid, name varchar, home_id uuid, language varchar, memberships text[], hat varchar)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN QUERY
    SELECT u.id, u.name, u.home_id, u.language,
           ARRAY(SELECT f.controller_id::text || ' ' || f.function FROM access.my_functions() f), w.hat
    FROM access.wearer() w JOIN access."user" u ON u.id = w.user_id;
END $$;

-- What is sealed to oneself lies under the hat it was written with; what was there before, under the one of then.
CREATE FUNCTION access.my_hats() RETURNS SETOF varchar
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid; v_hat varchar;
BEGIN
    SELECT w.user_id, w.hat INTO v_user, v_hat FROM access.wearer() w;
    IF v_hat <> '' THEN
        RETURN NEXT v_hat;
        IF EXISTS (SELECT FROM access.two_hats t
                   WHERE t.user_id = v_user AND t.ended_at IS NULL AND t.worn_before = v_hat) THEN
            RETURN NEXT '';
        END IF;
    ELSE
        RETURN NEXT '';
        RETURN QUERY SELECT DISTINCT access.hat_of(f.function)::varchar FROM access.my_functions() f;
    END IF;
END $$;

CREATE POLICY of_this_hat ON access.notice AS RESTRICTIVE FOR SELECT TO houvast_app
    USING (dossier_id IS NULL OR (SELECT access.my_hat()) = ''
           OR dossier_id = ANY (ARRAY(SELECT access.visible_dossiers())));
CREATE POLICY of_this_hat ON keys.wrap AS RESTRICTIVE FOR SELECT TO houvast_app
    USING (kind <> 'function' OR (SELECT access.my_hat()) = ''
           OR subject_id = ANY (ARRAY(SELECT access.my_function_keys())));
CREATE POLICY of_this_hat ON audit.entry AS RESTRICTIVE FOR SELECT TO houvast_app
    USING (dossier_id IS NULL OR (SELECT access.my_hat()) = ''
           OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('dpo')))
           OR dossier_id = ANY (ARRAY(SELECT access.visible_dossiers())));

ALTER TABLE access.draft ALTER COLUMN hat SET DEFAULT '';

-- A post that arrives after its session becomes a draft of that session's hat.
CREATE OR REPLACE FUNCTION access.keep_post(p_cookie_hash bytea, p_form text, p_subject uuid, p_sealed bytea)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid; v_hat varchar;
BEGIN
    SELECT user_id INTO v_user FROM access.session_for_post(p_cookie_hash);
    IF NOT FOUND OR (SELECT count(*) FROM access.draft d WHERE d.user_id = v_user) >= 200 THEN
        RETURN false;
    END IF;
    SELECT s.hat INTO v_hat FROM signin.session s WHERE s.cookie_hash = p_cookie_hash;
    INSERT INTO access.draft (id, created_at, user_id, form, subject_id, sealed, saved_at, hat)
    VALUES (gen_random_uuid(), now(), v_user, p_form, p_subject, p_sealed, now(), v_hat)
    ON CONFLICT (user_id, form, subject_id, hat)
    DO UPDATE SET sealed = EXCLUDED.sealed, saved_at = EXCLUDED.saved_at;
    RETURN true;
END $$;

GRANT EXECUTE ON FUNCTION access.who_acts, access.my_hat, access.my_hats TO houvast_app;
GRANT EXECUTE ON FUNCTION access.has_two_hats TO houvast_signin;
