-- Two hats: social work and the cell never in one pair of eyes, unless a steward wrote down why; and then one of
-- the two at a time, chosen for the whole session.

CREATE FUNCTION access.hat_of(p_function text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT CASE WHEN p_function IN ('desk', 'guide', 'coach', 'duty') THEN 'social'
                WHEN p_function IN ('mayor', 'coordinator', 'police', 'prevention') THEN 'cell'
                ELSE '' END
$$;

CREATE FUNCTION access.has_two_hats(p_user uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN (SELECT count(DISTINCT access.hat_of(f.function)) = 2 FROM access.user_function f
            WHERE f.user_id = p_user AND access.hat_of(f.function) <> ''
              AND (f.valid_until IS NULL OR f.valid_until > clock_timestamp()));
END $$;

CREATE FUNCTION access.does_social_work(p_user uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    RETURN EXISTS (SELECT FROM access.user_function f
                   WHERE f.user_id = p_user AND f.function IN ('desk', 'guide', 'coach', 'duty')
                     AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now()));
END $$;

-- The record: by a steward, about a colleague, never about oneself; what they did before it is kept with it.
CREATE FUNCTION access.guard_two_hats() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF session_user <> 'houvast_owner' THEN
        IF NEW.user_id = access.current_user_id() OR NOT EXISTS (
            SELECT FROM access."user" u WHERE u.id = NEW.user_id AND u.home_id = NEW.controller_id) THEN
            RAISE EXCEPTION 'not a colleague of yours' USING ERRCODE = 'insufficient_privilege';
        END IF;
        NEW.given_by := access.current_user_id();
    END IF;
    NEW.ended_at := NULL;
    NEW.worn_before := coalesce((
        SELECT max(access.hat_of(f.function)) FROM access.user_function f
        WHERE f.user_id = NEW.user_id AND (f.valid_until IS NULL OR f.valid_until > clock_timestamp())), '');
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON access.two_hats FOR EACH ROW EXECUTE FUNCTION access.guard_two_hats();
ALTER TABLE access.two_hats ADD CONSTRAINT says_why CHECK (btrim(reason) <> '');

-- Ends sessions of somebody in their own name: whoever changes their functions did not sign out.
CREATE FUNCTION access.end_sessions_for_hats(p_user uuid, p_worn boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_token text := coalesce(current_setting('houvast.token', true), '');
BEGIN
    PERFORM set_config('houvast.token', '', true);
    UPDATE signin.session SET ended_at = now(), sealed = NULL
    WHERE account_id = p_user AND ended_at IS NULL AND (hat <> '') = p_worn;
    PERFORM set_config('houvast.token', v_token, true);
END $$;

CREATE FUNCTION access.guard_hats() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_social boolean; v_cell boolean; v_never boolean; v_written boolean;
BEGIN
    SELECT coalesce(bool_or(access.hat_of(f.function) = 'social'), false),
           coalesce(bool_or(access.hat_of(f.function) = 'cell'), false),
           coalesce(bool_or(f.function IN ('mayor', 'police')), false)
    INTO v_social, v_cell, v_never FROM access.user_function f
    WHERE f.user_id = NEW.user_id AND (f.valid_until IS NULL OR f.valid_until > clock_timestamp());
    v_written := EXISTS (SELECT FROM access.two_hats t WHERE t.user_id = NEW.user_id AND t.ended_at IS NULL);
    IF v_social AND v_never THEN
        RAISE EXCEPTION 'mayor and police do no social work' USING ERRCODE = 'HV011';
    ELSIF v_social AND v_cell AND NOT v_written THEN
        RAISE EXCEPTION 'nobody wrote down why' USING ERRCODE = 'HV012';
    ELSIF v_social AND v_cell THEN
        PERFORM access.end_sessions_for_hats(NEW.user_id, false);
    ELSIF v_written AND TG_OP = 'UPDATE' THEN
        UPDATE access.two_hats SET ended_at = now() WHERE user_id = NEW.user_id AND ended_at IS NULL;
        PERFORM access.end_sessions_for_hats(NEW.user_id, true);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER guard_hats AFTER INSERT OR UPDATE ON access.user_function
    FOR EACH ROW EXECUTE FUNCTION access.guard_hats();

-- A session has its hat from its first moment; nobody changes it, and nobody with two goes without.
CREATE FUNCTION signin.guard_hat() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.hat IS DISTINCT FROM OLD.hat THEN
        RAISE EXCEPTION 'a hat is chosen at the sign-in' USING ERRCODE = 'HV013';
    END IF;
    IF NEW.ended_at IS NULL AND NEW.awaits = '' AND access.has_two_hats(NEW.account_id) <> (NEW.hat <> '') THEN
        RAISE EXCEPTION 'one hat, by whoever has two' USING ERRCODE = 'HV013';
    END IF;
    RETURN NEW;
END $$;
ALTER TABLE signin.session ADD CONSTRAINT known_hat CHECK (hat IN ('', 'social', 'cell'));
CREATE TRIGGER guard_hat BEFORE INSERT OR UPDATE OF hat, account_id, awaits, ended_at ON signin.session
    FOR EACH ROW EXECUTE FUNCTION signin.guard_hat();

-- On which side a period of access lies: of social work, of the consultation, or of a table that knows no person.
CREATE FUNCTION access.set_side() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    NEW.side := (SELECT CASE d.track WHEN 'consultation' THEN 'cell' WHEN 'table' THEN 'table' ELSE 'social' END
                 FROM access.dossier d WHERE d.id = NEW.dossier_id);
    RETURN NEW;
END $$;
UPDATE access."grant" g SET side = CASE d.track WHEN 'consultation' THEN 'cell' WHEN 'table' THEN 'table' ELSE 'social' END
FROM access.dossier d WHERE d.id = g.dossier_id;
CREATE TRIGGER set_side BEFORE INSERT OR UPDATE OF side, dossier_id ON access."grant"
    FOR EACH ROW EXECUTE FUNCTION access.set_side();
