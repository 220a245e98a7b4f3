-- A telephone fetches a calendar without anybody signed in: it names the address's hash and gets the sealed
-- feed of an account in use, which only the address itself opens. The day of the last fetch is kept, so that
-- the owner sees whether anything still fetches it.

CREATE FUNCTION access.fetch_feed(p_token_hash bytea) RETURNS TABLE (feed_id uuid, sealed bytea)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog AS $$
    UPDATE access.calendar_feed f SET fetched_on = (now() AT TIME ZONE 'Europe/Brussels')::date
    WHERE f.token_hash = p_token_hash
      AND EXISTS (SELECT FROM access."user" u WHERE u.id = f.user_id AND u.state = 'active')
    RETURNING f.id, f.sealed
$$;

REVOKE EXECUTE ON FUNCTION access.fetch_feed FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.fetch_feed TO houvast_signin;
