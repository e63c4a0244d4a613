import { ERROR_RULES } from './errorRules';

/** Codes and types that say little and name nobody. The others are the examples in the table of rules. */
const PLAIN =
	`api_error bad_request badrequest badrequesterror bad_request_error conflict forbidden gateway_timeout generation internal_error internal_server_error internalservererror
	invalid_argument invalid_parameter_error invalid_request invalid_request_error invalid_response invalid_type invalid_value missing_required_parameter not_found
	not_found_error notfound notfounderror not_supported not_supported_error overloaded overloaded_error permission_denied permission_error rate_limit_error
	rate_limit_exceeded ratelimitreached rate_limit_reached_error resource_exhausted resource_not_found_error server_error service_unavailable timeout timeout_error
	too_many_requests unauthenticated unauthorized unavailable unavailable_error unknown_error unknown_parameter unprocessable_entity unsupported_parameter unsupported_value
	validation validation_error wrong_api_format engine_overloaded_error engine_overloaded extra_forbidden failed_precondition invalid_authentication_error
	invalid_authentication deadline_exceeded internal aborted cancelled tokens requests throttling throttlingexception validationexception accessdeniedexception
	servicequotaexceededexception modelnotreadyexception internalservererrorexception serviceunavailableexception unsupported_param parameter_not_supported
	integer_above_max_value decimal_above_max_value string_above_max_length invalid_json_schema context_length_exceeded insufficient_quota invalid_api_key
	incorrect_api_key model_not_found invalid_model content_filter invalid_prompt model_not_supported model_decommissioned deploymentnotfound
	exceed_context_size_error json_validate_failed billing_error billing_hard_limit_reached insufficient_balance insufficient_balance_error
	insufficient_credits service_tier_capacity_exceeded upstream_error provider_error bad_gateway router_error auth_error authentication_error`.split(
		/\s+/,
	);

const known = new Set(
	[...PLAIN, ...ERROR_RULES.flatMap((rule) => ('code' in rule ? [rule.example] : []))].map((name) =>
		name.toLowerCase(),
	),
);

/** A code that is a word of an API or a number; undefined for any other, because it may name somebody. */
export function knownErrorCode(code: string | undefined): string | undefined {
	if (code === undefined) return undefined;
	return known.has(code.toLowerCase()) || /^\d{1,5}$/.test(code) ? code : undefined;
}
