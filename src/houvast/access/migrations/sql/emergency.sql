-- Break-glass: the duty colleague opens one dossier for three hours, with a reason, and everybody is told.
-- The duty's wrap lies there from the start; the row policy hides it as long as no grant makes it visible.

CREATE FUNCTION access.break_glass(p_emergency uuid, p_reference text)
RETURNS TABLE (dossier_id uuid, compartment_id uuid, valid_until timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE v_controller uuid;
BEGIN
    SELECT d.id, d.main_compartment_id, now() + interval '3 hours', d.controller_id
    INTO dossier_id, compartment_id, valid_until, v_controller
    FROM access.dossier d
    WHERE d.reference = p_reference AND d.track <> 'consultation' AND d.state <> 'erased'
      AND d.controller_id IN (SELECT access.my_controllers_as('duty'))
      AND EXISTS (SELECT FROM keys.wrap w JOIN access.function_key k ON k.id = w.receiver_id
                  WHERE w.kind = 'compartment' AND w.subject_id = d.main_compartment_id
                    AND k.kind = 'duty' AND k.controller_id = d.controller_id
                    AND k.id IN (SELECT access.my_function_keys()));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nothing the duty can open' USING ERRCODE = 'HV005';
    END IF;
    INSERT INTO access."grant" (id, created_at, dossier_id, compartment_id, receiver_kind, receiver_id, reason,
                                given_by, valid_from, valid_until)
    VALUES (p_emergency, now(), dossier_id, compartment_id, 'user', access.current_user_id(), 'break_glass',
            access.current_user_id(), now(), break_glass.valid_until);
    PERFORM access.tell(t.id, 'access.break_glass', break_glass.dossier_id)
    FROM (SELECT a AS id FROM access.answering_for(break_glass.dossier_id) a
          UNION SELECT s FROM access.serving_as(v_controller, 'dpo') s) t;
    RETURN NEXT;
END $$;

-- No grant by break-glass without its reason, none longer than three hours.
CREATE FUNCTION access.guard_emergency() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM access.emergency e WHERE e.id = NEW.id AND e.compartment_id = NEW.compartment_id) THEN
        RAISE EXCEPTION 'no reason given' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER reasoned AFTER INSERT ON access."grant" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.reason = 'break_glass') EXECUTE FUNCTION access.guard_emergency();
ALTER TABLE access."grant" ADD CONSTRAINT break_glass_is_short
    CHECK (reason <> 'break_glass' OR valid_until <= valid_from + interval '3 hours');
