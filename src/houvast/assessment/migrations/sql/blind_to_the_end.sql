-- What a round left open: who ends and who locks at the same moment, a sheet thrown away under way, a first
-- impression from elsewhere, and the part of a rater who did not lock when the round is over.

-- Rounds in which my sheet is locked: only then does the sheet under way go.
CREATE FUNCTION assessment.own_locked_rounds() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT l.round_id FROM assessment.locked_rating l WHERE l.user_id = access.current_user_id()
$$;

-- My sheets under way in open rounds in which I was asked, with the part they lie in.
CREATE FUNCTION assessment.own_open_ratings() RETURNS TABLE (rating_id uuid, compartment_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT a.id, a.compartment_id FROM assessment.rating a
    WHERE a.user_id = access.current_user_id()
      AND a.round_id IN (SELECT assessment.open_rounds())
      AND a.round_id IN (SELECT assessment.invited_rounds())
$$;

-- The state is asked of the row itself: whoever waited for it must not go by what was seen before the wait.
CREATE OR REPLACE FUNCTION assessment.reveal_when_all_locked(p_round uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM FROM assessment.round r
    WHERE r.id = p_round AND r.state = 'open' AND r.id IN (SELECT assessment.open_rounds()) FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no open round of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (SELECT FROM assessment.invitation i WHERE i.round_id = p_round
                   AND NOT EXISTS (SELECT FROM assessment.locked_rating l
                                   WHERE l.round_id = p_round AND l.user_id = i.user_id)) THEN
        UPDATE assessment.round SET state = 'revealed',
               revealed_on = (now() AT TIME ZONE 'Europe/Brussels')::date WHERE id = p_round;
    END IF;
END $$;

CREATE OR REPLACE FUNCTION assessment.end_round(p_round uuid, p_content bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE assessment.round SET state = 'ended', content = p_content,
           revealed_on = (now() AT TIME ZONE 'Europe/Brussels')::date
    WHERE id = p_round AND state = 'open' AND leader_id = access.current_user_id()
      AND id IN (SELECT assessment.open_rounds());
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no open round that you lead' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- A round that nobody ends ends by its day: 120 days after the one asked for (KEPT in services/_rounds.py). Thirty
-- days after a round is over its keys go, and with them each rater's own part that was never locked.
CREATE OR REPLACE FUNCTION assessment.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    v_today date := (now() AT TIME ZONE 'Europe/Brussels')::date;
    v_gone integer := 0;
    v_round uuid;
    v_parts uuid[];
BEGIN
    UPDATE assessment.round SET state = 'ended', revealed_on = v_today
    WHERE state = 'open' AND due_on < v_today - 120;
    FOR v_round, v_parts IN
        SELECT r.id, array_append(ARRAY(SELECT a.compartment_id FROM assessment.rating a
                                        WHERE a.round_id = r.id), r.compartment_id)
        FROM assessment.round r WHERE r.revealed_on < v_today - 30
    LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM keys.wrap w
                                  WHERE w.kind = 'compartment' AND w.subject_id = ANY (v_parts));
        DELETE FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = ANY (v_parts);
        UPDATE access."grant" g SET withdrawn_at = now()
        WHERE g.compartment_id = ANY (v_parts) AND g.withdrawn_at IS NULL;
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

CREATE POLICY only_delete ON assessment.rating AS RESTRICTIVE FOR DELETE TO houvast_app
    USING (user_id = (SELECT access.current_user_id())
           AND round_id = ANY (ARRAY(SELECT assessment.own_locked_rounds())));

REVOKE EXECUTE ON FUNCTION assessment.own_locked_rounds, assessment.own_open_ratings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION assessment.own_locked_rounds, assessment.own_open_ratings TO houvast_app;

-- A practised case is written by whoever locks last: its row bears its team and no signature, not a colleague.
DROP POLICY on_insert ON assessment.nameless;
DROP POLICY on_update ON assessment.nameless;
UPDATE assessment.nameless SET writer_id = function_key_id, signature = '' WHERE kind = 'practice';
CREATE POLICY on_insert ON assessment.nameless FOR INSERT TO houvast_app
    WITH CHECK (function_key_id = ANY (ARRAY(SELECT access.my_function_keys()))
                AND writer_id = CASE kind WHEN 'practice' THEN function_key_id
                                ELSE (SELECT access.current_user_id()) END);
CREATE POLICY on_update ON assessment.nameless FOR UPDATE TO houvast_app
    USING (function_key_id = ANY (ARRAY(SELECT access.my_function_keys())))
    WITH CHECK (function_key_id = ANY (ARRAY(SELECT access.my_function_keys()))
                AND writer_id = CASE kind WHEN 'practice' THEN function_key_id
                                ELSE (SELECT access.current_user_id()) END);
