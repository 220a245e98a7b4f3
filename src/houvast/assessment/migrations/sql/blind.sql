-- A round is blind by the database, not by the pages: a locked sheet exists for its rater alone until every one
-- who was asked has locked, or until the round's leader ended it with a reason. Nobody is told who has locked.

CREATE FUNCTION assessment.open_rounds() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.id FROM assessment.round r WHERE r.state = 'open'
      AND r.compartment_id = ANY (ARRAY(SELECT access.visible_compartments()))
$$;

CREATE FUNCTION assessment.revealed_rounds() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.id FROM assessment.round r WHERE r.state <> 'open'
      AND r.compartment_id = ANY (ARRAY(SELECT access.visible_compartments()))
$$;

CREATE FUNCTION assessment.invited_rounds() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT i.round_id FROM assessment.invitation i WHERE i.user_id = access.current_user_id()
$$;

-- Only who began a round, or leads it, asks others to look along.
CREATE FUNCTION assessment.rounds_to_invite_to() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT r.id FROM assessment.round r WHERE r.state = 'open'
      AND access.current_user_id() IN (r.begun_by, r.leader_id)
      AND r.compartment_id = ANY (ARRAY(SELECT access.visible_compartments()))
$$;

-- Reveals a round once every one who was asked has locked; says nothing about whether that is so.
CREATE FUNCTION assessment.reveal_when_all_locked(p_round uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM FROM assessment.round r WHERE r.id = p_round AND r.id IN (SELECT assessment.open_rounds()) FOR UPDATE;
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

-- The leader ends a round that somebody does not finish; those who locked are revealed, the reason stays sealed.
CREATE FUNCTION assessment.end_round(p_round uuid, p_content bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE assessment.round SET state = 'ended', content = p_content,
           revealed_on = (now() AT TIME ZONE 'Europe/Brussels')::date
    WHERE id = p_round AND leader_id = access.current_user_id() AND id IN (SELECT assessment.open_rounds());
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no open round that you lead' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- After the judgement the round is settled; nothing of it opens again once its keys are gone.
CREATE FUNCTION assessment.settle_round(p_round uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    UPDATE assessment.round SET state = 'settled'
    WHERE id = p_round AND state IN ('revealed', 'ended') AND id IN (SELECT assessment.revealed_rounds());
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no revealed round of yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- First impressions lapse: thirty days after its reveal a round's keys go, by date and without any key. No
-- argument: the database's own day decides.
CREATE FUNCTION assessment.lapse() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer := 0; v_compartment uuid;
BEGIN
    FOR v_compartment IN
        SELECT r.compartment_id FROM assessment.round r
        WHERE r.revealed_on < (now() AT TIME ZONE 'Europe/Brussels')::date - 30
          AND EXISTS (SELECT FROM keys.wrap w
                      WHERE w.kind = 'compartment' AND w.subject_id = r.compartment_id)
    LOOP
        DELETE FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = v_compartment;
        UPDATE access."grant" g SET withdrawn_at = now()
        WHERE g.compartment_id = v_compartment AND g.withdrawn_at IS NULL;
        v_gone := v_gone + 1;
    END LOOP;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION assessment.lapse FROM PUBLIC;
GRANT USAGE ON SCHEMA assessment TO houvast_sealer;
GRANT EXECUTE ON FUNCTION assessment.lapse TO houvast_sealer;
GRANT EXECUTE ON FUNCTION assessment.open_rounds, assessment.revealed_rounds, assessment.invited_rounds,
    assessment.rounds_to_invite_to,
    assessment.reveal_when_all_locked, assessment.end_round, assessment.settle_round TO houvast_app;
