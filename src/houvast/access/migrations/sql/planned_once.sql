-- What every row policy asks, asked in PL/pgSQL: a connection plans each question once and keeps the plan, where
-- a function of plain SQL is planned anew in every statement; the token is hashed once, not once a session. The
-- questions and their answers are as before.

CREATE OR REPLACE FUNCTION access.current_session_id() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN (SELECT s.id FROM signin.session s
            WHERE s.token_hash = (SELECT sha256(convert_to(current_setting('houvast.token', true), 'UTF8')))
              AND s.ended_at IS NULL AND s.expires_at > now() AND s.awaits = '');
END $$;

CREATE OR REPLACE FUNCTION access.current_user_id() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN (SELECT u.id FROM signin.session s
            JOIN access."user" u ON u.id = s.account_id AND u.state = 'active'
            WHERE s.token_hash = (SELECT sha256(convert_to(current_setting('houvast.token', true), 'UTF8')))
              AND s.ended_at IS NULL AND s.expires_at > now() AND s.awaits = '');
END $$;

CREATE OR REPLACE FUNCTION access.my_functions() RETURNS TABLE (controller_id uuid, function varchar)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN QUERY
    SELECT f.controller_id, f.function FROM access.user_function f
    WHERE f.user_id = (SELECT access.current_user_id())
      AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now())
      AND EXISTS (SELECT FROM access.confidentiality c
                  WHERE c.user_id = f.user_id AND c.controller_id = f.controller_id);
END $$;

CREATE OR REPLACE FUNCTION access.my_function_keys() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN QUERY
    SELECT m.function_key_id FROM access.function_member m
    WHERE m.user_id = (SELECT access.current_user_id())
      AND m.valid_from <= now() AND (m.valid_until IS NULL OR m.valid_until > now())
      AND EXISTS (SELECT FROM access.confidentiality c
                  WHERE c.user_id = m.user_id AND c.controller_id = m.controller_id);
END $$;

CREATE OR REPLACE FUNCTION access.is_bound(somebody uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN EXISTS (SELECT FROM access.confidentiality c JOIN access."user" u ON u.id = c.user_id
                   WHERE c.user_id = somebody AND u.state = 'active');
END $$;

CREATE OR REPLACE FUNCTION access.visible_compartments() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_me_and_my_teams uuid[] := ARRAY(
    SELECT access.my_function_keys()
    UNION ALL SELECT i FROM access.current_user_id() i WHERE access.is_bound(i));
BEGIN
    RETURN QUERY
    SELECT g.compartment_id FROM access."grant" g
    WHERE g.receiver_id = ANY (v_me_and_my_teams)
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now());
END $$;

CREATE OR REPLACE FUNCTION access.visible_dossiers() RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_me_and_my_teams uuid[] := ARRAY(
    SELECT access.my_function_keys()
    UNION ALL SELECT i FROM access.current_user_id() i WHERE access.is_bound(i));
BEGIN
    RETURN QUERY
    SELECT g.dossier_id FROM access."grant" g
    WHERE g.receiver_id = ANY (v_me_and_my_teams)
      AND g.withdrawn_at IS NULL AND g.lost_at IS NULL
      AND g.valid_from <= now() AND (g.valid_until IS NULL OR g.valid_until > now());
END $$;

CREATE OR REPLACE FUNCTION access.had_to_do_with(p_dossier uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN EXISTS (SELECT FROM access."grant" g WHERE g.dossier_id = p_dossier
                   AND ((SELECT access.current_user_id()) IN (g.receiver_id, g.given_by, g.withdrawn_by)
                        OR g.receiver_id IN (SELECT access.my_function_keys())))
        OR EXISTS (SELECT FROM access.dossier d WHERE d.id = p_dossier
                   AND d.controller_id IN (SELECT access.my_controllers_as('dpo')));
END $$;

-- Whoever acts, by themselves: asked at the beginning of every request, past the policy that shows colleagues.
CREATE FUNCTION access.who_acts() RETURNS TABLE (
    user_id uuid, name varchar, home_id uuid, language varchar, memberships text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN QUERY
    SELECT u.id, u.name, u.home_id, u.language,
           ARRAY(SELECT f.controller_id::text || ' ' || f.function FROM access.my_functions() f)
    FROM access."user" u WHERE u.id = (SELECT access.current_user_id());
END $$;
GRANT EXECUTE ON FUNCTION access.who_acts TO houvast_app;
