-- Which entries somebody without an account causes stands in one place, so that the next kind of page changes
-- that alone. Whoever calls this learns a list of names.
CREATE FUNCTION audit.is_of_page(p_event text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT p_event IN ('access.enter_fill_page', 'access.send_fill_page', 'access.leave_fill_page',
                       'access.enter_referral_page', 'access.answer_referral_page', 'access.tell_referral_page',
                       'access.enter_answer_page', 'access.give_answer')
$$;
REVOKE EXECUTE ON FUNCTION audit.is_of_page FROM PUBLIC;

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
           'refused.keep_post') AND NOT audit.is_of_page(NEW.event) THEN
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
                    AND audit.is_of_page(NEW.event))
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
