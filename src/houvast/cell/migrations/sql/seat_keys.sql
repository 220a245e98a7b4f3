-- For which key a seat signs in can be changed. Whoever sits with the mayor's key gives it away alone: a
-- coordinator who could take it would take the list (law of 30 July 2018, art. 3 §2).

CREATE FUNCTION cell.may_change_mayor(p_function uuid, p_dossier uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT p_function IS NULL
        OR p_function IN (SELECT access.my_function_keys()) AND EXISTS (
            SELECT FROM access.dossier d WHERE d.id = p_dossier
              AND d.controller_id IN (SELECT access.my_controllers_as('mayor')))
        OR NOT EXISTS (
            SELECT FROM access.function_member m JOIN access."user" u ON u.id = m.user_id
            WHERE m.function_key_id = p_function AND u.state = 'active' AND m.valid_from <= now()
              AND (m.valid_until IS NULL OR m.valid_until > now()))
$$;

CREATE FUNCTION cell.the_mayor_gives_the_key() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF access.current_user_id() IS NOT NULL AND NOT cell.may_change_mayor(OLD.mayor_function_id, OLD.dossier_id) THEN
        RAISE EXCEPTION 'the mayor alone gives this key away' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER the_mayor_gives_the_key BEFORE UPDATE ON cell.cell
    FOR EACH ROW WHEN (NEW.mayor_function_id IS DISTINCT FROM OLD.mayor_function_id)
    EXECUTE FUNCTION cell.the_mayor_gives_the_key();

-- A key that no seat signs in with any more loses what was given to the seat: extracts and slips. Its giver sees
-- that it is gone. Only for a seat of this cell, by who prepares it; where the key still serves, nothing goes.
CREATE FUNCTION cell.leave_seat(p_cell uuid, p_function uuid)
RETURNS TABLE (compartment_id uuid, receiver_id uuid, signature bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE v_given uuid[]; v_city uuid;
BEGIN
    SELECT d.controller_id INTO v_city
    FROM cell.cell c JOIN access.dossier d ON d.id = c.dossier_id
    WHERE c.id = p_cell AND p_function IN (c.mayor_function_id, c.police_function_id, c.prevention_function_id)
      AND c.compartment_id IN (SELECT access.held_compartments())
      AND (d.controller_id IN (SELECT access.my_controllers_as('coordinator'))
           OR d.controller_id IN (SELECT access.my_controllers_as('mayor')))
      AND (c.mayor_function_id IS DISTINCT FROM p_function OR cell.may_change_mayor(p_function, c.dossier_id));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no seat of yours to change' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM cell.cell c WHERE p_function = c.coordinator_function_id OR c.id <> p_cell
               AND p_function IN (c.mayor_function_id, c.police_function_id, c.prevention_function_id)) THEN
        RETURN;
    END IF;
    v_given := ARRAY(SELECT r.compartment_id FROM cell.receipt r WHERE r.function_id = p_function);
    UPDATE cell.receipt SET dropped_at = now()
    WHERE function_id = p_function AND dropped_at IS NULL AND recalled_at IS NULL;
    DELETE FROM cell.slip WHERE to_function_id = p_function;
    UPDATE access."grant" SET withdrawn_at = now(), withdrawn_by = access.current_user_id()
    WHERE compartment_id = ANY (v_given) AND reason = 'extract' AND receiver_id = p_function
      AND withdrawn_at IS NULL;
    RETURN QUERY
        DELETE FROM keys.wrap w USING access.compartment c
        WHERE w.kind = 'compartment' AND w.subject_id = ANY (v_given) AND c.id = w.subject_id
          AND w.receiver_id IN (p_function, v_city) AND c.controller_id <> v_city
          AND NOT EXISTS (
              SELECT FROM access."grant" g LEFT JOIN access.function_key k ON k.id = g.receiver_id
              WHERE g.compartment_id = w.subject_id AND g.withdrawn_at IS NULL
                AND w.receiver_id IN (g.receiver_id, k.controller_id))
        RETURNING w.subject_id, w.receiver_id, w.signature;
END $$;

REVOKE EXECUTE ON FUNCTION cell.may_change_mayor, cell.the_mayor_gives_the_key, cell.leave_seat FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cell.leave_seat TO houvast_app;
