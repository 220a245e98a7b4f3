-- Sign-in: what the sign-in login may not decide by itself.

-- Without a second factor nobody gets further than enrolling one. Only a database that its owner marked as
-- demonstration or test, while it was empty, lets somebody without one in.
CREATE FUNCTION signin.guard_session() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NEW.ended_at IS NULL AND NEW.awaits = ''
       AND NOT EXISTS (SELECT FROM signin.account a WHERE a.id = NEW.account_id AND a.totp_sealed IS NOT NULL)
       AND NOT EXISTS (SELECT FROM signin.installation) THEN
        RAISE EXCEPTION 'no second factor' USING ERRCODE = 'HV004';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF awaits, account_id, ended_at ON signin.session
    FOR EACH ROW EXECUTE FUNCTION signin.guard_session();

CREATE FUNCTION signin.guard_mark() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF EXISTS (SELECT FROM signin.account) THEN
        RAISE EXCEPTION 'a database in use is not marked' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON signin.installation
    FOR EACH ROW EXECUTE FUNCTION signin.guard_mark();

-- What somebody does before they act, in the log all the same: the sign-in login cannot write there.
CREATE FUNCTION access.record_before_sign_in(p_event text, p_account uuid, p_session uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    INSERT INTO audit.entry (at, event, actor_id, session_id, xid) VALUES (now(), p_event, p_account, p_session, 0)
$$;

CREATE FUNCTION signin.log_session() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.awaits = '' THEN
        PERFORM access.record_before_sign_in('access.sign_in', NEW.account_id, NEW.id);
    ELSIF TG_OP = 'UPDATE' AND NEW.awaits = '' AND NEW.ended_at IS NOT NULL AND OLD.ended_at IS NULL THEN
        PERFORM access.record_before_sign_in('access.sign_out', NEW.account_id, NEW.id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER log AFTER INSERT OR UPDATE OF ended_at ON signin.session
    FOR EACH ROW EXECUTE FUNCTION signin.log_session();
