-- What somebody is told: written only by the acts it tells of, an event and a dossier's reference, no more.

CREATE FUNCTION access.tell(p_user uuid, p_event text, p_dossier uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    INSERT INTO access.notice (id, created_at, user_id, event, dossier_id, reference, by_id)
    SELECT gen_random_uuid(), now(), p_user, p_event, p_dossier,
           coalesce((SELECT d.reference FROM access.dossier d WHERE d.id = p_dossier), ''),
           access.current_user_id()
    WHERE p_user <> access.current_user_id()
$$;

-- Everyone who answers for a dossier: those who hold it, by name or through a team, and their stand-ins.
CREATE FUNCTION access.answering_for(p_dossier uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT g.receiver_id FROM access."grant" g
    WHERE g.dossier_id = p_dossier AND g.receiver_kind = 'user' AND g.withdrawn_at IS NULL
      AND g.reason IN ('holder', 'taken_over', 'stand_in', 'recovered')
    UNION
    SELECT m.user_id FROM access."grant" g JOIN access.function_member m ON m.function_key_id = g.receiver_id
    WHERE g.dossier_id = p_dossier AND g.receiver_kind = 'function' AND g.withdrawn_at IS NULL
      AND m.valid_from <= now() AND (m.valid_until IS NULL OR m.valid_until > now())
$$;

CREATE FUNCTION access.serving_as(p_controller uuid, p_function text) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT f.user_id FROM access.user_function f
    WHERE f.controller_id = p_controller AND f.function = p_function
      AND f.valid_from <= now() AND (f.valid_until IS NULL OR f.valid_until > now())
$$;

-- Tells the stand-ins of somebody who is away; says how many dossiers have one, and how many have none.
CREATE FUNCTION access.tell_stand_ins(p_absence uuid) RETURNS TABLE (told bigint, without bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_away uuid; v_controller uuid; v_row record;
BEGIN
    SELECT a.user_id, a.controller_id INTO v_away, v_controller FROM access.absence a
    WHERE a.id = p_absence AND a.declared_by = access.current_user_id();
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no absence you declared' USING ERRCODE = 'insufficient_privilege';
    END IF;
    told := 0; without := 0;
    FOR v_row IN
        SELECT d.id, array_agg(s.receiver_id) FILTER (WHERE s.receiver_id IS NOT NULL) AS stand_ins
        FROM access."grant" g
        JOIN access.dossier d ON d.id = g.dossier_id AND d.state <> 'erased' AND d.controller_id = v_controller
        LEFT JOIN access."grant" s ON s.compartment_id = g.compartment_id AND s.reason = 'stand_in'
             AND s.withdrawn_at IS NULL AND s.lost_at IS NULL AND s.receiver_id <> v_away
        WHERE g.receiver_id = v_away AND g.reason IN ('holder', 'taken_over', 'recovered')
          AND g.withdrawn_at IS NULL AND g.compartment_id = d.main_compartment_id
        GROUP BY d.id
    LOOP
        IF v_row.stand_ins IS NULL THEN
            without := without + 1;
        ELSE
            told := told + 1;
            PERFORM access.tell(s, 'access.declare_absence', v_row.id) FROM unnest(v_row.stand_ins) s;
        END IF;
    END LOOP;
    RETURN NEXT;
END $$;
