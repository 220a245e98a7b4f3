-- Which entries somebody without an account causes stands in one place, so that the next kind of page changes
-- that alone. Only the stamp asks.
CREATE FUNCTION audit.is_of_page(p_event text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT p_event IN ('access.enter_fill_page', 'access.send_fill_page', 'access.leave_fill_page',
                       'access.enter_referral_page', 'access.answer_referral_page', 'access.tell_referral_page',
                       'access.enter_answer_page', 'access.give_answer')
$$;
REVOKE EXECUTE ON FUNCTION audit.is_of_page FROM PUBLIC;

-- The stamp held that list twice. The rest of it stays as it is, whatever was added meanwhile.
DO $do$
DECLARE
    v_stamp text := pg_get_functiondef('audit.stamp()'::regprocedure);
    v_pages text := '''access\.enter_fill_page'',[^)]*''access\.tell_referral_page''';
BEGIN
    v_stamp := regexp_replace(v_stamp, v_pages || ',\s*''refused\.keep_post''\) THEN',
                              '''refused.keep_post'') AND NOT audit.is_of_page(NEW.event) THEN');
    v_stamp := regexp_replace(v_stamp, 'NEW\.event IN \(' || v_pages || '\)', 'audit.is_of_page(NEW.event)');
    IF v_stamp NOT LIKE '%AND NOT audit.is_of_page(NEW.event) THEN%AND audit.is_of_page(NEW.event))%'
       OR v_stamp LIKE '%referral_page%' THEN
        RAISE EXCEPTION 'the stamp is not the one this changes';
    END IF;
    EXECUTE v_stamp;
END $do$;
