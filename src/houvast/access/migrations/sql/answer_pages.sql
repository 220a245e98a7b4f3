-- A page on which somebody without an account reads an invitation and answers. Whoever knows the hash of its
-- address may knock, ten times in all; whoever then opened it with a code names the hash of their visit.

-- One try with a code is counted before it is made. There is nothing to open where the page is not alive.
CREATE FUNCTION access.knock_answer_page(p_lookup bytea)
RETURNS TABLE (id uuid, form bytea, standing text, tries integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE v_page access.answer_page;
BEGIN
    SELECT * INTO v_page FROM access.answer_page a WHERE a.lookup = p_lookup FOR UPDATE;
    IF NOT FOUND THEN RETURN; END IF;
    IF v_page.form IS NULL OR v_page.expires_at <= now() OR v_page.state NOT IN ('open', 'entered', 'answered') THEN
        RETURN QUERY SELECT v_page.id, NULL::bytea, 'closed'::text, v_page.tries::integer;
    ELSIF v_page.tries >= 10 THEN
        RETURN QUERY SELECT v_page.id, NULL::bytea, 'locked'::text, v_page.tries::integer;
    ELSE
        UPDATE access.answer_page a SET tries = a.tries + 1 WHERE a.id = v_page.id;
        RETURN QUERY SELECT v_page.id, v_page.form, v_page.state::text, v_page.tries + 1;
    END IF;
END $$;

CREATE FUNCTION access.log_answer_page(p_event text, p_page uuid, p_dossier uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    INSERT INTO audit.entry (at, event, dossier_id, subject_id, xid) VALUES (now(), p_event, p_dossier, p_page, 0)
$$;

-- The code was right: what it opened counts for two hours. The first time the words leave the page for good and
-- a way to come back takes their place; afterwards the try that was right is given back.
CREATE FUNCTION access.enter_answer_page(p_lookup bytea, p_visit bytea, p_entered bytea, p_back bytea)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_page access.answer_page;
BEGIN
    UPDATE access.answer_page a
    SET state = CASE WHEN a.state = 'open' THEN 'entered' ELSE a.state END,
        form = coalesce(p_back, a.form),
        tries = CASE WHEN a.state = 'open' THEN 0 ELSE greatest(a.tries - 1, 0) END,
        entered_at = coalesce(a.entered_at, now()),
        visit = p_visit, entered = p_entered, visit_until = now() + interval '2 hours'
    WHERE a.lookup = p_lookup AND a.form IS NOT NULL AND a.expires_at > now()
      AND (a.state = 'open') = (p_back IS NOT NULL) AND a.state IN ('open', 'entered', 'answered')
    RETURNING a.* INTO v_page;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM access.log_answer_page('access.enter_answer_page', v_page.id, v_page.dossier_id);
    RETURN true;
END $$;

-- Gives a visit its page, which no visit outlives. The row stays locked until the visit's transaction ends.
CREATE FUNCTION access.visit_answer_page(p_visit bytea)
RETURNS TABLE (id uuid, state text, entered bytea, until timestamptz)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT a.id, a.state::text, a.entered, least(a.visit_until, a.expires_at) FROM access.answer_page a
    WHERE a.visit = p_visit AND a.state IN ('entered', 'answered') AND a.visit_until > now()
      AND a.expires_at > now()
    FOR UPDATE
$$;

-- The last answer counts, until the page's day is past; what the visit still shows names nobody.
CREATE FUNCTION access.give_answer(p_visit bytea, p_answer bytea, p_entered bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_page access.answer_page;
BEGIN
    UPDATE access.answer_page a
    SET state = 'answered', answer = p_answer, answered_at = now(), entered = p_entered
    WHERE a.visit = p_visit AND a.state IN ('entered', 'answered') AND a.visit_until > now()
      AND a.expires_at > now()
    RETURNING a.* INTO v_page;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM access.log_answer_page('access.give_answer', v_page.id, v_page.dossier_id);
    RETURN true;
END $$;

-- A receiver who is done reading takes the words away from the device they sit at.
CREATE FUNCTION access.leave_answer_page(p_visit bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE access.answer_page a SET visit = NULL, entered = NULL, visit_until = NULL WHERE a.visit = p_visit;
    RETURN FOUND;
END $$;

-- What is past its day holds nothing any more but the answer, nor does what was read two hours ago hold its
-- words. The jobs' login calls it.
CREATE FUNCTION access.lapse_answer_pages() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    UPDATE access.answer_page a
    SET visit = NULL, entered = NULL, visit_until = NULL,
        form = CASE WHEN a.expires_at <= now() THEN NULL ELSE a.form END,
        state = CASE WHEN a.expires_at > now() THEN a.state
                     WHEN a.state IN ('open', 'entered') THEN 'lapsed'
                     WHEN a.state = 'answered' THEN 'closed' ELSE a.state END
    WHERE a.state IN ('open', 'entered', 'answered') AND a.expires_at <= now() OR a.visit_until <= now();
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;

-- A page to answer on ends with its dossier, whoever erases that: address and code would open it still.
CREATE FUNCTION access.end_answer_pages() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM access.answer_page a WHERE a.dossier_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER end_answer_pages AFTER UPDATE ON access.dossier
    FOR EACH ROW WHEN (NEW.state = 'erased' AND OLD.state IS DISTINCT FROM 'erased')
    EXECUTE FUNCTION access.end_answer_pages();

REVOKE EXECUTE ON FUNCTION access.knock_answer_page, access.log_answer_page, access.enter_answer_page,
    access.visit_answer_page, access.give_answer, access.leave_answer_page, access.lapse_answer_pages,
    access.end_answer_pages FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.knock_answer_page, access.enter_answer_page, access.visit_answer_page,
    access.give_answer, access.leave_answer_page TO houvast_signin;
GRANT EXECUTE ON FUNCTION access.lapse_answer_pages TO houvast_sealer;
