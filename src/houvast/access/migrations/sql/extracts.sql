-- Whoever received an extract of another service reads it and nothing else. They pass nothing on, write nothing
-- into it, and neither the dossier it is of nor its log exists for them: what one holds, and which dossiers one
-- sees, leaves extracts out (hats_on.sql). They can do away with it.

-- Nobody is given an extract under another name, and its giver's colleagues alone hold it otherwise.
CREATE FUNCTION access.guard_extract() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_kind text; v_controller uuid;
BEGIN
    SELECT c.kind, c.controller_id INTO v_kind, v_controller FROM access.compartment c WHERE c.id = NEW.compartment_id;
    IF v_kind = 'extract' AND NEW.reason <> 'extract' AND NOT (
        NEW.receiver_kind = 'user'
            AND EXISTS (SELECT FROM access."user" u WHERE u.id = NEW.receiver_id AND u.home_id = v_controller)
        OR NEW.receiver_kind = 'function'
            AND EXISTS (SELECT FROM access.function_key k
                        WHERE k.id = NEW.receiver_id AND k.controller_id = v_controller))
       OR v_kind IS DISTINCT FROM 'extract' AND NEW.reason = 'extract' THEN
        RAISE EXCEPTION 'an extract is given as an extract' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard_extract BEFORE INSERT ON access."grant"
    FOR EACH ROW EXECUTE FUNCTION access.guard_extract();

-- Recall: every wrap of the extract goes but those of the giver's service. Returns who held it, for the register,
-- and what was signed, so that it serves nobody who puts it back.
CREATE FUNCTION access.recall_extract(p_compartment uuid) RETURNS TABLE (receiver_id uuid, signature bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE v_controller uuid;
BEGIN
    SELECT c.controller_id INTO v_controller FROM access.compartment c
    WHERE c.id = p_compartment AND c.kind = 'extract' AND c.controller_id IN (SELECT access.my_controllers())
      AND c.id IN (SELECT access.held_compartments());
    IF NOT FOUND THEN
        RAISE EXCEPTION 'you do not hold this' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE access."grant" SET withdrawn_at = now(), withdrawn_by = access.current_user_id()
    WHERE compartment_id = p_compartment AND reason = 'extract' AND withdrawn_at IS NULL;
    RETURN QUERY
        DELETE FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = p_compartment
           AND w.receiver_id <> v_controller
           AND w.receiver_id NOT IN (SELECT g.receiver_id FROM access."grant" g
                                     WHERE g.compartment_id = p_compartment AND g.withdrawn_at IS NULL)
        RETURNING w.receiver_id, w.signature;
END $$;

-- The receiver does away with what was given to them: their wraps and their recovery's.
CREATE FUNCTION access.drop_extract(p_compartment uuid) RETURNS TABLE (receiver_id uuid, signature bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
#variable_conflict use_column
DECLARE v_mine uuid[] := ARRAY(SELECT access.my_function_keys()); v_giver uuid;
BEGIN
    SELECT c.controller_id INTO v_giver FROM access.compartment c WHERE c.id = p_compartment AND c.kind = 'extract';
    UPDATE access."grant" SET withdrawn_at = now(), withdrawn_by = access.current_user_id()
    WHERE compartment_id = p_compartment AND reason = 'extract' AND receiver_id = ANY (v_mine)
      AND withdrawn_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'not given to you' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
        DELETE FROM keys.wrap w WHERE w.kind = 'compartment' AND w.subject_id = p_compartment
           AND w.receiver_id <> v_giver
           AND (w.receiver_id = ANY (v_mine) OR w.receiver_id IN (
               SELECT k.controller_id FROM access.function_key k WHERE k.id = ANY (v_mine)))
           AND NOT EXISTS (
               SELECT FROM access."grant" g LEFT JOIN access.function_key k ON k.id = g.receiver_id
               WHERE g.compartment_id = p_compartment AND g.withdrawn_at IS NULL
                 AND w.receiver_id IN (g.receiver_id, k.controller_id))
        RETURNING w.receiver_id, w.signature;
END $$;

-- Past its day nobody sees an extract any more; the jobs take away what could still open it.
CREATE FUNCTION access.lapse_extracts() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_gone integer;
BEGIN
    DELETE FROM keys.wrap w USING access.compartment c
    WHERE w.kind = 'compartment' AND w.subject_id = c.id AND c.kind = 'extract' AND w.receiver_id <> c.controller_id
      AND NOT EXISTS (
          SELECT FROM access."grant" g
          LEFT JOIN access.function_key k ON k.id = g.receiver_id AND g.reason = 'extract'
          WHERE g.compartment_id = c.id AND g.withdrawn_at IS NULL
            AND (g.valid_until IS NULL OR g.valid_until > now())
            AND w.receiver_id IN (g.receiver_id, k.controller_id));
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    RETURN v_gone;
END $$;

REVOKE EXECUTE ON FUNCTION access.guard_extract, access.recall_extract, access.drop_extract, access.lapse_extracts
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.recall_extract, access.drop_extract TO houvast_app;
GRANT EXECUTE ON FUNCTION access.lapse_extracts TO houvast_sealer;
