-- Practising on fictional cases. An overall figure and what remains of a sheet exist in dossiers of the track of
-- learning only; what somebody chose is theirs until the round is over, whoever holds the exercise's key.

CREATE FUNCTION assessment.learning_dossiers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.id FROM access.dossier d WHERE d.track = 'learning' AND d.state <> 'erased'
      AND d.id = ANY (ARRAY(SELECT access.visible_dossiers()))
$$;

-- Rounds that are over and in which I looked along, or which I led; also after their keys are gone.
CREATE FUNCTION assessment.practised_rounds() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.id FROM assessment.round r WHERE r.state <> 'open'
      AND (r.leader_id = access.current_user_id()
           OR EXISTS (SELECT FROM assessment.invitation i
                      WHERE i.round_id = r.id AND i.user_id = access.current_user_id()))
$$;

-- Rounds that are over and that I led: their spread may be recorded as a panel's.
CREATE FUNCTION assessment.led_rounds_over() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.id FROM assessment.round r
    WHERE r.state <> 'open' AND r.leader_id = access.current_user_id()
$$;

-- Exercises of mine in which no case is open any more: before that, nobody learns whom the draw asked first.
CREATE FUNCTION assessment.finished_exercises() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.dossier_id FROM assessment.round r
    WHERE r.dossier_id = ANY (ARRAY(SELECT access.visible_dossiers()))
    GROUP BY r.dossier_id HAVING bool_and(r.state <> 'open')
$$;

CREATE FUNCTION assessment.asked_first_in() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.dossier_id FROM assessment.draw d
    WHERE d.user_id = access.current_user_id() AND d.is_asked_first
$$;

-- Draws, once, which half of the raters is asked an overall figure before the items. With an odd number the half
-- that is asked is the larger one. Who begins the exercise does not draw and is not told.
CREATE FUNCTION assessment.draw_halves(p_dossier uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF p_dossier NOT IN (SELECT assessment.learning_dossiers())
       OR EXISTS (SELECT FROM assessment.draw d WHERE d.dossier_id = p_dossier)
       OR NOT EXISTS (SELECT FROM assessment.round r
                      WHERE r.dossier_id = p_dossier AND r.begun_by = access.current_user_id()) THEN
        RAISE EXCEPTION 'no exercise of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO assessment.draw (id, created_at, dossier_id, compartment_id, user_id, is_asked_first)
    SELECT gen_random_uuid(), now(), p_dossier, d.main_compartment_id, q.user_id,
           row_number() OVER (ORDER BY gen_random_uuid()) % 2 = 1
    FROM (SELECT DISTINCT i.user_id FROM assessment.invitation i WHERE i.dossier_id = p_dossier) q,
         access.dossier d
    WHERE d.id = p_dossier;
END $$;

-- An exercise goes by its day, by the jobs alone and without any key.
CREATE FUNCTION assessment.lapse_exercises() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer := 0; v_dossier uuid;
BEGIN
    FOR v_dossier IN SELECT e.dossier_id FROM assessment.exercise e
                     WHERE e.lapses_on < (now() AT TIME ZONE 'Europe/Brussels')::date
    LOOP
        DELETE FROM assessment.impression x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.rating x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.locked_rating x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.invitation x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.overall x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.panel x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.practised x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.draw x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.round x WHERE x.dossier_id = v_dossier;
        DELETE FROM assessment.exercise x WHERE x.dossier_id = v_dossier;
        DELETE FROM keys.wrap w WHERE w.dossier_id = v_dossier;
        UPDATE access."grant" g SET withdrawn_at = coalesce(g.withdrawn_at, now()) WHERE g.dossier_id = v_dossier;
        UPDATE access.dossier d SET state = 'erased', due_on = NULL WHERE d.id = v_dossier;
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION assessment.lapse_exercises FROM PUBLIC;
GRANT EXECUTE ON FUNCTION assessment.lapse_exercises TO houvast_sealer;
GRANT EXECUTE ON FUNCTION assessment.learning_dossiers, assessment.practised_rounds,
    assessment.led_rounds_over, assessment.finished_exercises, assessment.asked_first_in, assessment.draw_halves TO houvast_app;
