-- Recovery: two holders who are opening together, and nobody else, reach the wraps made for recovery.

CREATE FUNCTION access.is_opening(p_opening uuid, p_purpose text) RETURNS TABLE (controller_id uuid, for_user_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT o.controller_id, o.for_user_id FROM keys.recovery_opening o
    WHERE o.id = p_opening AND o.purpose = p_purpose AND o.ended_at IS NULL
      AND o.second_id = access.current_user_id() AND o.created_at > now() - interval '7 days'
$$;

-- Twenty wraps at random, to prove that they open; the compartments stay closed.
CREATE FUNCTION access.rehearsal_wraps(p_opening uuid) RETURNS TABLE (wrap_id uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT w.id FROM keys.wrap w JOIN access.is_opening(p_opening, 'rehearsal') o ON w.receiver_id = o.controller_id
    WHERE w.kind = 'compartment' ORDER BY random() LIMIT 20
$$;

CREATE FUNCTION access.opening_controllers() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT o.controller_id FROM keys.recovery_opening o
    WHERE o.second_id = access.current_user_id() AND o.ended_at IS NULL
      AND o.created_at > now() - interval '7 days'
$$;
