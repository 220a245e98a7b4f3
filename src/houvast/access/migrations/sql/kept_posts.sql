-- A post that arrives after its session ended: the browser's session cookie still names whose it was, if only
-- for two days. What was typed is sealed to that user's own public key and becomes a draft only they can open.
--
-- A session that somebody ended on purpose (a stolen telephone, a changed password) plants nothing among the
-- drafts of its user; and nobody fills a disk with drafts.

CREATE FUNCTION access.key_after_session(p_cookie_hash bytea) RETURNS TABLE (user_id uuid, encryption bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT u.id, k.encryption
    FROM signin.session s
    JOIN access."user" u ON u.id = s.account_id AND u.state = 'active'
    JOIN keys.public_key k ON k.owner_id = u.id AND k.controller_id = u.home_id AND k.signature IS NOT NULL
    WHERE s.cookie_hash = p_cookie_hash AND s.awaits = '' AND s.created_at > now() - interval '2 days'
      AND (s.ended_at IS NULL OR s.ended_at >= least(s.expires_at, s.last_seen_at + interval '30 minutes'))
    ORDER BY k.version DESC LIMIT 1
$$;

CREATE FUNCTION access.keep_post(p_cookie_hash bytea, p_form text, p_subject uuid, p_sealed bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_user uuid;
BEGIN
    SELECT user_id INTO v_user FROM access.key_after_session(p_cookie_hash);
    IF NOT FOUND OR (SELECT count(*) FROM access.draft d WHERE d.user_id = v_user) >= 200 THEN
        RETURN false;
    END IF;
    INSERT INTO access.draft (id, created_at, user_id, form, subject_id, sealed, saved_at)
    VALUES (gen_random_uuid(), now(), v_user, p_form, p_subject, p_sealed, now())
    ON CONFLICT (user_id, form, subject_id) DO UPDATE SET sealed = EXCLUDED.sealed, saved_at = EXCLUDED.saved_at;
    RETURN true;
END $$;

GRANT EXECUTE ON FUNCTION access.key_after_session, access.keep_post TO houvast_signin;
