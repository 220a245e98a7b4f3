-- What somebody without an account asks at a desk. The sign-in login, where nobody acts, reaches these tables
-- by the functions below alone: by a form's address, or by what only the receipt code gives ("lookup"). What it
-- reads is sealed to the asker; what is sealed to the desk it can write and not read.

CREATE FUNCTION access.asked_today() RETURNS date
LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
    SELECT (now() AT TIME ZONE 'Europe/Brussels')::date
$$;

CREATE FUNCTION access.ask_form_at(p_slug text)
RETURNS TABLE (id uuid, function_key_id uuid, service varchar, is_open boolean, languages varchar, days smallint,
               numbers jsonb, anchor bytea, controller_id uuid, version smallint, encryption bytea, signature bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT f.id, f.function_key_id, c.name, f.is_open, f.languages, f.days, f.numbers, f.anchor,
           k.controller_id, k.version, k.encryption, k.signature
    FROM access.ask_form f JOIN access.controller c ON c.id = f.controller_id
    LEFT JOIN LATERAL (
        SELECT p.controller_id, p.version, p.encryption, p.signature FROM keys.public_key p
        WHERE p.owner_id = f.function_key_id AND p.controller_id = f.controller_id AND p.signature IS NOT NULL
        ORDER BY p.version DESC LIMIT 1) k ON true
    WHERE f.slug = p_slug
$$;

-- A question comes in, with its first message. Says whether the form takes questions at this moment.
CREATE FUNCTION access.take_asked(p_form uuid, p_thread uuid, p_lookup bytea, p_sealed bytea, p_word uuid,
                                  p_for_desk bytea, p_for_asker bytea) RETURNS date
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_form access.ask_form; v_until date;
BEGIN
    SELECT * INTO v_form FROM access.ask_form f WHERE f.id = p_form AND f.is_open;
    IF NOT FOUND THEN RETURN NULL; END IF;
    -- A flood closes the form and not the server: nobody reads five hundred at once.
    IF (SELECT count(*) FROM access.asked_thread t WHERE t.form_id = p_form AND t.state = 'waiting') >= 500 THEN
        RETURN NULL;
    END IF;
    v_until := access.asked_today() + v_form.days::integer;
    INSERT INTO access.asked_thread (id, created_at, controller_id, function_key_id, form_id, state, waits, lookup,
                                     sealed, lapses_on)
    VALUES (p_thread, now(), v_form.controller_id, v_form.function_key_id, p_form, 'waiting', true, p_lookup,
            p_sealed, v_until);
    INSERT INTO access.asked_word (id, created_at, thread_id, number, author, for_desk, for_asker)
    VALUES (p_word, now(), p_thread, 1, 'asker', p_for_desk, p_for_asker);
    RETURN v_until;
END $$;

-- A piece of a file, in the very transaction in which its question came in.
CREATE FUNCTION access.add_asked_part(p_lookup bytea, p_file uuid, p_number integer, p_sealed bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    -- About a megabyte a piece: what waits unread takes two gigabytes at most.
    IF (SELECT count(*) FROM access.asked_part p JOIN access.asked_thread t ON t.id = p.thread_id
        WHERE t.state = 'waiting') >= 2000 THEN
        RETURN false;
    END IF;
    INSERT INTO access.asked_part (id, created_at, thread_id, file_id, number, sealed)
    SELECT gen_random_uuid(), now(), t.id, p_file, p_number, p_sealed FROM access.asked_thread t
    WHERE t.lookup = p_lookup AND t.created_at = now();
    RETURN FOUND;
END $$;

CREATE FUNCTION access.find_asked(p_lookup bytea)
RETURNS TABLE (id uuid, form_id uuid, state varchar, sealed bytea, lapses_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT t.id, t.form_id, t.state, t.sealed, t.lapses_on FROM access.asked_thread t
    WHERE t.lookup = p_lookup AND t.lapses_on >= access.asked_today()
$$;

CREATE FUNCTION access.words_asked(p_lookup bytea)
RETURNS TABLE (number smallint, author varchar, for_asker bytea, created_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.number, w.author, w.for_asker, w.created_at FROM access.asked_word w
    JOIN access.asked_thread t ON t.id = w.thread_id
    WHERE t.lookup = p_lookup AND t.lapses_on >= access.asked_today()
    ORDER BY w.number
$$;

-- The asker writes on: not in what was closed, and not more than forty times a day. Says how it went.
CREATE FUNCTION access.write_asked(p_lookup bytea, p_word uuid, p_number integer, p_for_desk bytea,
                                   p_for_asker bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_thread access.asked_thread; v_days smallint;
BEGIN
    SELECT * INTO v_thread FROM access.asked_thread t WHERE t.lookup = p_lookup FOR UPDATE;
    IF NOT FOUND OR v_thread.lapses_on < access.asked_today() THEN RETURN 'gone'; END IF;
    IF EXISTS (SELECT FROM access.asked_word w WHERE w.id = p_word AND w.thread_id = v_thread.id) THEN
        RETURN 'done';
    END IF;
    IF v_thread.state = 'closed' THEN RETURN 'closed'; END IF;
    IF p_number <> (SELECT max(w.number) + 1 FROM access.asked_word w WHERE w.thread_id = v_thread.id) THEN
        RETURN 'moved on';
    END IF;
    IF (SELECT count(*) FROM access.asked_word w WHERE w.thread_id = v_thread.id AND w.author = 'asker'
        AND w.created_at > now() - interval '1 day') >= 40 THEN
        RETURN 'too many';
    END IF;
    INSERT INTO access.asked_word (id, created_at, thread_id, number, author, for_desk, for_asker)
    VALUES (p_word, now(), v_thread.id, p_number, 'asker', p_for_desk, p_for_asker);
    SELECT f.days INTO v_days FROM access.ask_form f WHERE f.id = v_thread.form_id;
    UPDATE access.asked_thread t SET waits = true, lapses_on = access.asked_today() + v_days::integer
    WHERE t.id = v_thread.id;
    RETURN 'done';
END $$;

CREATE FUNCTION access.drop_asked(p_threads uuid[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_count integer;
BEGIN
    DELETE FROM access.asked_part p WHERE p.thread_id = ANY (p_threads);
    DELETE FROM access.asked_word w WHERE w.thread_id = ANY (p_threads);
    DELETE FROM access.asked_thread t WHERE t.id = ANY (p_threads);
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;

-- The asker takes everything back.
CREATE FUNCTION access.erase_asked(p_lookup bytea) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT access.drop_asked(ARRAY(SELECT t.id FROM access.asked_thread t WHERE t.lookup = p_lookup)) > 0
$$;

-- What is past its day goes, by the jobs and without a key; a talk goes with its question, when that is erased
-- (they have the same number); so do challenges nobody can use any more.
CREATE FUNCTION access.lapse_asked() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    DELETE FROM signin.ask_toll t WHERE t.created_at < now() - interval '4 hours';
    DELETE FROM signin.ask_tally t WHERE t.hour < now() - interval '1 day';
    DELETE FROM signin.ask_queue q WHERE q.next_at < now() - interval '1 day';
    RETURN access.drop_asked(ARRAY(
        SELECT t.id FROM access.asked_thread t WHERE t.lapses_on < access.asked_today()
           OR EXISTS (SELECT FROM access.dossier d WHERE d.id = t.id AND d.state = 'erased')));
END $$;

-- A colleague of another team could else hang a message of theirs under a question whose number they guessed.
ALTER TABLE access.asked_word ADD CONSTRAINT asked_word_of_thread FOREIGN KEY (thread_id)
    REFERENCES access.asked_thread (id) ON DELETE RESTRICT;
ALTER TABLE access.asked_part ADD CONSTRAINT asked_part_of_thread FOREIGN KEY (thread_id)
    REFERENCES access.asked_thread (id) ON DELETE RESTRICT;
CREATE INDEX asked_part_by_thread ON access.asked_part (thread_id);
CREATE INDEX asked_thread_by_day ON access.asked_thread (lapses_on);

REVOKE EXECUTE ON FUNCTION access.asked_today, access.ask_form_at, access.take_asked, access.add_asked_part,
    access.find_asked, access.words_asked, access.write_asked, access.drop_asked, access.erase_asked,
    access.lapse_asked FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.ask_form_at, access.take_asked, access.add_asked_part, access.find_asked,
    access.words_asked, access.write_asked, access.erase_asked TO houvast_signin;
GRANT USAGE ON SCHEMA access TO houvast_jobs;
GRANT EXECUTE ON FUNCTION access.lapse_asked TO houvast_jobs;
GRANT SELECT, INSERT, UPDATE, DELETE ON signin.ask_toll, signin.ask_tally, signin.ask_queue TO houvast_signin;
