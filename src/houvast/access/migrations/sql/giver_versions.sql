-- A parcel names the keys it was signed with: the newest its giver has. What is on its way when they get new
-- ones still opens; nobody sends anything more under keys that were replaced.

CREATE POLICY only_newest_keys ON access.handover AS RESTRICTIVE FOR INSERT TO houvast_app WITH CHECK (
    giver_version = (SELECT max(k.version) FROM keys.public_key k
                     WHERE k.owner_id = (SELECT access.current_user_id()) AND k.signature IS NOT NULL));

-- A post that arrives after its session: the key it is sealed to comes with the session's own row, sealed under
-- the server's pepper, and no longer from the table of public keys.

DROP FUNCTION access.key_after_session(bytea);
CREATE FUNCTION access.session_for_post(p_cookie_hash bytea) RETURNS TABLE (user_id uuid, keeping bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT u.id, s.keeping
    FROM signin.session s JOIN access."user" u ON u.id = s.account_id AND u.state = 'active'
    WHERE s.cookie_hash = p_cookie_hash AND s.awaits = '' AND s.created_at > now() - interval '2 days'
      AND s.keeping IS NOT NULL
      AND (s.ended_at IS NULL OR s.ended_at >= least(s.expires_at, s.last_seen_at + interval '30 minutes'))
$$;

CREATE OR REPLACE FUNCTION access.keep_post(p_cookie_hash bytea, p_form text, p_subject uuid, p_sealed bytea)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid;
BEGIN
    SELECT user_id INTO v_user FROM access.session_for_post(p_cookie_hash);
    IF NOT FOUND OR (SELECT count(*) FROM access.draft d WHERE d.user_id = v_user) >= 200 THEN
        RETURN false;
    END IF;
    INSERT INTO access.draft (id, created_at, user_id, form, subject_id, sealed, saved_at)
    VALUES (gen_random_uuid(), now(), v_user, p_form, p_subject, p_sealed, now())
    ON CONFLICT (user_id, form, subject_id) DO UPDATE SET sealed = EXCLUDED.sealed, saved_at = EXCLUDED.saved_at;
    RETURN true;
END $$;

GRANT EXECUTE ON FUNCTION access.session_for_post TO houvast_signin;
