#include "support/editions.hpp"

using namespace css;

namespace support {

Editions::Editions(const Office& office)
    : service_(office.create("org.participatieladder.Editions"), uno::UNO_QUERY_THROW) {}

Document Editions::makeWorkbook(std::string_view edition, bool withFigures, std::string_view language) const {
    uno::Sequence<beans::PropertyValue> options;
    if (!language.empty()) {
        const beans::PropertyValue option("Language", -1, uno::Any(toOUString(language)),
                                          beans::PropertyState_DIRECT_VALUE);
        options = {&option, 1};
    }
    return Document(
        {service_->makeWorkbook(toOUString(edition), withFigures, options), uno::UNO_QUERY_THROW});
}

std::vector<Finding> Editions::check(const Document& document) const {
    std::vector<Finding> findings;
    for (const auto& defect : service_->check({document.model(), uno::UNO_QUERY_THROW}))
        findings.push_back(
            {toUtf8(defect.Sheet), toUtf8(defect.Cell), toUtf8(defect.Kind), toUtf8(defect.Message)});
    return findings;
}

} // namespace support
