-- A page on which a service without an account receives a referral. Whoever knows the hash of its address may
-- knock, ten times in all; whoever then opened it with a code names the hash of their visit.

-- One try with a code is counted before it is made. There is nothing to open where the page is not alive.
CREATE FUNCTION access.knock_referral_page(p_lookup bytea)
RETURNS TABLE (id uuid, form bytea, standing text, tries integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE v_page access.referral_page;
BEGIN
    SELECT * INTO v_page FROM access.referral_page r WHERE r.lookup = p_lookup FOR UPDATE;
    IF NOT FOUND THEN RETURN; END IF;
    IF v_page.form IS NULL OR v_page.expires_at <= now() OR v_page.state NOT IN ('open', 'entered', 'answered') THEN
        RETURN QUERY SELECT v_page.id, NULL::bytea, 'closed'::text, v_page.tries::integer;
    ELSIF v_page.tries >= 10 THEN
        RETURN QUERY SELECT v_page.id, NULL::bytea, 'locked'::text, v_page.tries::integer;
    ELSE
        UPDATE access.referral_page r SET tries = r.tries + 1 WHERE r.id = v_page.id;
        RETURN QUERY SELECT v_page.id, v_page.form, v_page.state::text, v_page.tries + 1;
    END IF;
END $$;

CREATE FUNCTION access.log_referral_page(p_event text, p_page uuid, p_dossier uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    INSERT INTO audit.entry (at, event, dossier_id, subject_id, xid) VALUES (now(), p_event, p_dossier, p_page, 0)
$$;

-- The code was right: what it opened counts for two hours. The first time the words leave the page for good and
-- a way to come back takes their place; afterwards the try that was right is given back.
CREATE FUNCTION access.enter_referral_page(p_lookup bytea, p_visit bytea, p_entered bytea, p_back bytea)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_page access.referral_page;
BEGIN
    UPDATE access.referral_page r
    SET state = CASE WHEN r.state = 'open' THEN 'entered' ELSE r.state END,
        form = coalesce(p_back, r.form),
        tries = CASE WHEN r.state = 'open' THEN 0 ELSE greatest(r.tries - 1, 0) END,
        expires_at = CASE WHEN r.state = 'open' THEN now() + interval '90 days' ELSE r.expires_at END,
        entered_at = coalesce(r.entered_at, now()),
        visit = p_visit, entered = p_entered, visit_until = now() + interval '2 hours'
    WHERE r.lookup = p_lookup AND r.form IS NOT NULL AND r.expires_at > now()
      AND (r.state = 'open') = (p_back IS NOT NULL) AND r.state IN ('open', 'entered', 'answered')
    RETURNING r.* INTO v_page;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM access.log_referral_page('access.enter_referral_page', v_page.id, v_page.dossier_id);
    RETURN true;
END $$;

-- Gives a visit its page. The row stays locked until the transaction of the visit ends.
CREATE FUNCTION access.visit_referral_page(p_visit bytea)
RETURNS TABLE (id uuid, state text, entered bytea, until timestamptz)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.id, r.state::text, r.entered, r.visit_until FROM access.referral_page r
    WHERE r.visit = p_visit AND r.state IN ('entered', 'answered', 'closed') AND r.visit_until > now()
    FOR UPDATE
$$;

CREATE FUNCTION access.answer_referral_page(p_visit bytea, p_answer bytea, p_entered bytea, p_goes_on boolean)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_page access.referral_page;
BEGIN
    UPDATE access.referral_page r
    SET state = 'answered', answer = p_answer, answered_at = now(), entered = p_entered,
        form = CASE WHEN p_goes_on THEN r.form ELSE NULL END
    WHERE r.visit = p_visit AND r.state = 'entered' AND r.visit_until > now()
    RETURNING r.* INTO v_page;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM access.log_referral_page('access.answer_referral_page', v_page.id, v_page.dossier_id);
    RETURN true;
END $$;

CREATE FUNCTION access.tell_referral_page(p_visit bytea, p_word bytea, p_is_last boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_page access.referral_page;
BEGIN
    UPDATE access.referral_page r
    SET word = p_word, told_at = now(),
        state = CASE WHEN p_is_last THEN 'closed' ELSE r.state END,
        form = CASE WHEN p_is_last THEN NULL ELSE r.form END,
        entered = CASE WHEN p_is_last THEN NULL ELSE r.entered END
    WHERE r.visit = p_visit AND r.state = 'answered' AND r.form IS NOT NULL AND r.visit_until > now()
    RETURNING r.* INTO v_page;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM access.log_referral_page('access.tell_referral_page', v_page.id, v_page.dossier_id);
    RETURN true;
END $$;

-- A receiver who is done reading takes the words away from the device they sit at.
CREATE FUNCTION access.leave_referral_page(p_visit bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE access.referral_page r SET visit = NULL, entered = NULL, visit_until = NULL WHERE r.visit = p_visit;
    RETURN FOUND;
END $$;

-- What was not opened in time holds nothing any more, nor what was read two hours ago. The jobs' login calls it.
CREATE FUNCTION access.lapse_referral_pages() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    UPDATE access.referral_page r
    SET visit = NULL, entered = NULL, visit_until = NULL,
        form = CASE WHEN r.expires_at <= now() THEN NULL ELSE r.form END,
        state = CASE WHEN r.expires_at > now() THEN r.state
                     WHEN r.state = 'answered' THEN 'closed' ELSE 'lapsed' END
    WHERE r.state IN ('open', 'entered', 'answered') AND r.expires_at <= now() OR r.visit_until <= now();
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;

REVOKE EXECUTE ON FUNCTION access.knock_referral_page, access.log_referral_page, access.enter_referral_page,
    access.visit_referral_page, access.answer_referral_page, access.tell_referral_page,
    access.leave_referral_page, access.lapse_referral_pages FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.knock_referral_page, access.enter_referral_page, access.visit_referral_page,
    access.answer_referral_page, access.tell_referral_page, access.leave_referral_page TO houvast_signin;
GRANT EXECUTE ON FUNCTION access.lapse_referral_pages TO houvast_sealer;

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
           'access.enter_fill_page', 'access.send_fill_page', 'access.leave_fill_page',
           'access.enter_referral_page', 'access.answer_referral_page', 'access.tell_referral_page',
           'refused.keep_post') THEN
        RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.quarter IS NOT NULL THEN
        NEW.quarter := date_bin('15 minutes', NEW.at, '2000-01-01');
    END IF;
    -- Whose log it stands in is not for the writer to say, nor is a dossier they never had to do with.
    IF session_user <> 'houvast_owner' THEN
        NEW.controller_id := NULL;
        -- About pages of nobody signed in only functions of the database write: the sign-in login, where nobody acts, may
        -- not insert here by itself. Whoever acts gains nothing by using the name of such an entry.
        IF NEW.dossier_id IS NOT NULL
           AND NOT (session_user = 'houvast_signin' AND NEW.actor_id IS NULL
                    AND NEW.event IN ('access.enter_fill_page', 'access.send_fill_page', 'access.leave_fill_page',
                                      'access.enter_referral_page', 'access.answer_referral_page',
                                      'access.tell_referral_page'))
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
