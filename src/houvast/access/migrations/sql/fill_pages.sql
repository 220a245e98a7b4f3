-- A page that a person fills in without an account. Whoever knows the hash of its address may knock, ten times
-- in all; whoever then opened it with the code names the hash of their visit. Neither reads what was sent.

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
           'access.enter_fill_page', 'access.send_fill_page', 'access.leave_fill_page') THEN
        RAISE EXCEPTION 'nobody is acting' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.quarter IS NOT NULL THEN
        NEW.quarter := date_bin('15 minutes', NEW.at, '2000-01-01');
    END IF;
    -- Whose log it stands in is not for the writer to say, nor is a dossier they never had to do with.
    IF session_user <> 'houvast_owner' THEN
        NEW.controller_id := NULL;
        -- Only the functions below write these three: the sign-in login itself may not insert here.
        IF NEW.dossier_id IS NOT NULL AND NEW.event NOT LIKE 'access.%\_fill\_page'
           AND NOT access.had_to_do_with(NEW.dossier_id) THEN
            RAISE EXCEPTION 'no dossier of yours' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    IF NEW.dossier_id IS NOT NULL THEN
        SELECT d.controller_id INTO NEW.controller_id FROM access.dossier d WHERE d.id = NEW.dossier_id;
    ELSIF NEW.controller_id IS NULL THEN
        SELECT u.home_id INTO NEW.controller_id FROM access."user" u WHERE u.id = NEW.actor_id;
    END IF;
    RETURN NEW;
END $$;


-- One try with a code is counted before it is made. Says how the page stands when it is not open any more.
CREATE FUNCTION access.knock_fill_page(p_lookup bytea)
RETURNS TABLE (id uuid, dossier_id uuid, compartment_id uuid, form bytea, standing text, tries integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE v_page access.fill_page;
BEGIN
    SELECT * INTO v_page FROM access.fill_page f WHERE f.lookup = p_lookup FOR UPDATE;
    IF NOT FOUND THEN RETURN; END IF;
    IF v_page.state = 'open' AND v_page.expires_at <= now() THEN
        standing := 'lapsed';
    ELSIF v_page.state = 'open' AND v_page.tries >= 10 THEN
        standing := 'locked';
    ELSE
        standing := v_page.state;
    END IF;
    IF standing = 'open' THEN
        UPDATE access.fill_page f SET tries = f.tries + 1 WHERE f.id = v_page.id;
        RETURN QUERY SELECT v_page.id, v_page.dossier_id, v_page.compartment_id, v_page.form, standing,
                            v_page.tries + 1;
    ELSE
        RETURN QUERY SELECT v_page.id, v_page.dossier_id, v_page.compartment_id, NULL::bytea, standing,
                            v_page.tries::integer;
    END IF;
END $$;

CREATE FUNCTION access.log_fill_page(p_event text, p_page uuid, p_dossier uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    INSERT INTO audit.entry (at, event, dossier_id, subject_id, xid) VALUES (now(), p_event, p_dossier, p_page, 0)
$$;

-- The code was right: from here on the visit counts, and the code opens nothing any more.
CREATE FUNCTION access.enter_fill_page(p_lookup bytea, p_visit bytea, p_entered bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_page access.fill_page;
BEGIN
    UPDATE access.fill_page f
    SET state = 'entered', form = NULL, visit = p_visit, entered = p_entered, visit_until = now() + interval '1 hour'
    WHERE f.lookup = p_lookup AND f.state = 'open' AND f.expires_at > now()
    RETURNING f.* INTO v_page;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM access.log_fill_page('access.enter_fill_page', v_page.id, v_page.dossier_id);
    RETURN true;
END $$;

-- Gives a visit its page, and one more hour. The row stays locked until the transaction of the visit ends.
CREATE FUNCTION access.visit_fill_page(p_visit bytea)
RETURNS TABLE (id uuid, dossier_id uuid, compartment_id uuid, state text, entered bytea, draft bytea, until timestamptz)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
    UPDATE access.fill_page f
    SET visit_until = CASE WHEN f.state = 'entered' THEN now() + interval '1 hour' ELSE f.visit_until END
    WHERE f.visit = p_visit AND f.state IN ('entered', 'sent') AND f.visit_until > now()
    RETURNING f.id, f.dossier_id, f.compartment_id, f.state::text, f.entered, f.draft, f.visit_until
$$;

CREATE FUNCTION access.keep_fill_page(p_visit bytea, p_draft bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE access.fill_page f SET draft = p_draft
    WHERE f.visit = p_visit AND f.state = 'entered' AND f.visit_until > now();
    RETURN FOUND;
END $$;

CREATE FUNCTION access.send_fill_page(p_visit bytea, p_answers bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_page access.fill_page;
BEGIN
    UPDATE access.fill_page f SET state = 'sent', entered = NULL, draft = NULL, answers = p_answers
    WHERE f.visit = p_visit AND f.state = 'entered' AND f.visit_until > now()
    RETURNING f.* INTO v_page;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM access.log_fill_page('access.send_fill_page', v_page.id, v_page.dossier_id);
    RETURN true;
END $$;

-- Whoever leaves without sending leaves nothing: what was written is destroyed.
CREATE FUNCTION access.leave_fill_page(p_visit bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_page access.fill_page;
BEGIN
    UPDATE access.fill_page f SET state = 'left', entered = NULL, draft = NULL, visit = NULL
    WHERE f.visit = p_visit AND f.state = 'entered'
    RETURNING f.* INTO v_page;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM access.log_fill_page('access.leave_fill_page', v_page.id, v_page.dossier_id);
    RETURN true;
END $$;

-- What was neither sent nor left in time holds nothing any more. The jobs' login calls it; it reads no word.
CREATE FUNCTION access.lapse_fill_pages() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    UPDATE access.fill_page f SET state = 'lapsed', form = NULL, entered = NULL, draft = NULL, visit = NULL
    WHERE (f.state = 'open' AND f.expires_at <= now())
       OR (f.state = 'entered' AND f.visit_until <= now());
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;

REVOKE EXECUTE ON FUNCTION access.knock_fill_page, access.log_fill_page, access.enter_fill_page,
    access.visit_fill_page, access.keep_fill_page, access.send_fill_page, access.leave_fill_page,
    access.lapse_fill_pages FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.knock_fill_page, access.enter_fill_page, access.visit_fill_page,
    access.keep_fill_page, access.send_fill_page, access.leave_fill_page TO houvast_signin;
GRANT USAGE ON SCHEMA access TO houvast_sealer;
GRANT EXECUTE ON FUNCTION access.lapse_fill_pages TO houvast_sealer;
