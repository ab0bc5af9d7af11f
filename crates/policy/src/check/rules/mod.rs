//! The registry: every rule, in the order of its code.

use super::Rule;

mod acl_review;
mod acl_special;
mod adm_ground;
mod adm_missing;
mod adm_narrow;
mod bas_collection;
mod bas_consent_mismatch;
mod bas_contract_need;
mod bas_contract_party;
mod bas_f_public;
mod bas_id_check;
mod bas_interest_unnamed;
mod bas_law_unnamed;
mod bas_missing;
mod bas_multi;
mod bas_no_lia;
mod bas_precontract;
mod bre_hours;
mod bre_none;
mod bre_overpromise;
mod bre_reporter;
mod bre_scope;
mod bre_subjects;
mod bsn_consent;
mod bsn_no_law;
mod bsn_sector;
mod cat_catchall;
mod cat_excess;
mod cat_unused;
mod chg_newsletter;
mod chg_notice;
mod chi_contradict;
mod chi_verify;
mod clm_combine;
mod clm_provided;
mod clm_purpose;
mod clm_sell;
mod cmp_ap;
mod cmp_conditional;
mod cmp_link;
mod con_by_use;
mod con_prechecked;
mod con_proof;
mod con_tied;
mod coo_browser_optout;
mod coo_class;
mod coo_contradict;
mod coo_equal;
mod coo_functional_consent;
mod coo_ga;
mod coo_no_consent;
mod coo_no_list;
mod cri_ground;
mod cvd_contact;
mod cvd_days;
mod cvd_expired;
mod ddl_missing;
mod ddl_stricter;
mod ddl_too_long;
mod dpia_trigger;
mod dpo_contact;
mod dpo_required;
mod dpo_screen;
mod dsr_as_complaint;
mod dsr_channel;
mod dsr_fee;
mod dsr_writing;
mod idc_basis;
mod idv_copy_default;
mod idv_copy_example;
mod idv_mask;
mod law_pending;
mod law_repealed;
mod meta_date;
mod meta_draft;
mod meta_lang;
mod meta_stale;
mod mkt_contract;
mod mkt_contradict;
mod mkt_existing;
mod mkt_optout;
mod mkt_phone;
mod mkt_unsub;
mod org_contact;
mod org_contact_hidden;
mod org_identity;
mod org_kvk;
mod org_representative;
mod org_role_mixed;
mod org_vat_bsn;
mod prc_checklist;
mod prc_nda;
mod prc_no_dpa;
mod prc_term;
mod pur_compat;
mod pur_joint;
mod pur_mandatory;
mod pur_no_category;
mod pur_no_subject;
mod pur_none;
mod pur_openlist;
mod pur_source;
mod pur_vague;
mod rcp_broad;
mod rcp_contradict;
mod rcp_cookie_unlisted;
mod rcp_no_purpose;
mod rcp_none;
mod rcp_nonexhaustive;
mod rcp_selfhosted;
mod ret_above_ceiling;
mod ret_below_floor;
mod ret_care;
mod ret_consent_cond;
mod ret_dsr;
mod ret_forever;
mod ret_law_unnamed;
mod ret_missing;
mod ret_modality;
mod ret_no_start;
mod ret_only_criterion;
mod ret_open_end;
mod ret_quote_tax;
mod ret_range;
mod rev_interval;
mod rgt_missing;
mod rgt_narrowed;
mod rgt_object_separate;
mod rgt_overpromise;
mod rgt_shifted;
mod rgt_withdraw;
mod rgt_withdraw_how;
mod sec_care;
mod sec_none;
mod sec_ssl;
mod spc_denied;
mod spc_dual;
mod spc_explicit;
mod spc_ground;
mod trf_copy;
mod trf_dpa_tool;
mod trf_dpf;
mod trf_eu_claim;
mod trf_expired;
mod trf_missing;
mod trf_no_tool;
mod trf_tia;
mod trf_vague_country;
mod txt_absolute;
mod txt_liability;
mod txt_terms;

/// All rules.
pub(super) const ALL: &[Rule] = &[
    acl_review::RULE,
    acl_special::RULE,
    adm_ground::RULE,
    adm_missing::RULE,
    adm_narrow::RULE,
    bas_collection::RULE,
    bas_consent_mismatch::RULE,
    bas_contract_need::RULE,
    bas_contract_party::RULE,
    bas_f_public::RULE,
    bas_id_check::RULE,
    bas_interest_unnamed::RULE,
    bas_law_unnamed::RULE,
    bas_missing::RULE,
    bas_multi::RULE,
    bas_no_lia::RULE,
    bas_precontract::RULE,
    bre_hours::RULE,
    bre_none::RULE,
    bre_overpromise::RULE,
    bre_reporter::RULE,
    bre_scope::RULE,
    bre_subjects::RULE,
    bsn_consent::RULE,
    bsn_no_law::RULE,
    bsn_sector::RULE,
    cat_catchall::RULE,
    cat_excess::RULE,
    cat_unused::RULE,
    chg_newsletter::RULE,
    chg_notice::RULE,
    chi_contradict::RULE,
    chi_verify::RULE,
    clm_combine::RULE,
    clm_provided::RULE,
    clm_purpose::RULE,
    clm_sell::RULE,
    cmp_ap::RULE,
    cmp_conditional::RULE,
    cmp_link::RULE,
    con_by_use::RULE,
    con_prechecked::RULE,
    con_proof::RULE,
    con_tied::RULE,
    coo_browser_optout::RULE,
    coo_class::RULE,
    coo_contradict::RULE,
    coo_equal::RULE,
    coo_functional_consent::RULE,
    coo_ga::RULE,
    coo_no_consent::RULE,
    coo_no_list::RULE,
    cri_ground::RULE,
    cvd_contact::RULE,
    cvd_days::RULE,
    cvd_expired::RULE,
    ddl_missing::RULE,
    ddl_stricter::RULE,
    ddl_too_long::RULE,
    dpia_trigger::RULE,
    dpo_contact::RULE,
    dpo_required::RULE,
    dpo_screen::RULE,
    dsr_as_complaint::RULE,
    dsr_channel::RULE,
    dsr_fee::RULE,
    dsr_writing::RULE,
    idc_basis::RULE,
    idv_copy_default::RULE,
    idv_copy_example::RULE,
    idv_mask::RULE,
    law_pending::RULE,
    law_repealed::RULE,
    meta_date::RULE,
    meta_draft::RULE,
    meta_lang::RULE,
    meta_stale::RULE,
    mkt_contract::RULE,
    mkt_contradict::RULE,
    mkt_existing::RULE,
    mkt_optout::RULE,
    mkt_phone::RULE,
    mkt_unsub::RULE,
    org_contact::RULE,
    org_contact_hidden::RULE,
    org_identity::RULE,
    org_kvk::RULE,
    org_representative::RULE,
    org_role_mixed::RULE,
    org_vat_bsn::RULE,
    prc_checklist::RULE,
    prc_nda::RULE,
    prc_no_dpa::RULE,
    prc_term::RULE,
    pur_compat::RULE,
    pur_joint::RULE,
    pur_mandatory::RULE,
    pur_no_category::RULE,
    pur_no_subject::RULE,
    pur_none::RULE,
    pur_openlist::RULE,
    pur_source::RULE,
    pur_vague::RULE,
    rcp_broad::RULE,
    rcp_contradict::RULE,
    rcp_cookie_unlisted::RULE,
    rcp_no_purpose::RULE,
    rcp_none::RULE,
    rcp_nonexhaustive::RULE,
    rcp_selfhosted::RULE,
    ret_above_ceiling::RULE,
    ret_below_floor::RULE,
    ret_care::RULE,
    ret_consent_cond::RULE,
    ret_dsr::RULE,
    ret_forever::RULE,
    ret_law_unnamed::RULE,
    ret_missing::RULE,
    ret_modality::RULE,
    ret_no_start::RULE,
    ret_only_criterion::RULE,
    ret_open_end::RULE,
    ret_quote_tax::RULE,
    ret_range::RULE,
    rev_interval::RULE,
    rgt_missing::RULE,
    rgt_narrowed::RULE,
    rgt_object_separate::RULE,
    rgt_overpromise::RULE,
    rgt_shifted::RULE,
    rgt_withdraw::RULE,
    rgt_withdraw_how::RULE,
    sec_care::RULE,
    sec_none::RULE,
    sec_ssl::RULE,
    spc_denied::RULE,
    spc_dual::RULE,
    spc_explicit::RULE,
    spc_ground::RULE,
    trf_copy::RULE,
    trf_dpa_tool::RULE,
    trf_dpf::RULE,
    trf_eu_claim::RULE,
    trf_expired::RULE,
    trf_missing::RULE,
    trf_no_tool::RULE,
    trf_tia::RULE,
    trf_vague_country::RULE,
    txt_absolute::RULE,
    txt_liability::RULE,
    txt_terms::RULE,
];
