#include "shelf/agreements.hpp"

#include "office/configuration.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <vector>

namespace shelf {

using namespace css;

namespace {

constexpr char path[] = "/org.participatieladder.Options/Agreements";
constexpr char listName[] = "Editions";

using Texts = uno::Sequence<rtl::OUString>;

} // namespace

ladder::store::Agreements readAgreements(const uno::Reference<uno::XComponentContext>& context) {
    const uno::Reference<beans::XPropertySet> node(office::configuration(context, path),
                                                   uno::UNO_QUERY_THROW);
    ladder::store::Agreements agreements;
    for (const auto& text : office::get<Texts>(node, listName))
        agreements.insert(office::toUtf8(text));
    return agreements;
}

void writeAgreements(const uno::Reference<uno::XComponentContext>& context,
                     const ladder::store::Agreements& agreements) {
    if (agreements == readAgreements(context))
        return;
    const uno::Reference<beans::XPropertySet> node(
        office::configuration(context, path, office::Access::write), uno::UNO_QUERY_THROW);
    std::vector<rtl::OUString> texts;
    texts.reserve(agreements.size());
    for (const auto& agreement : agreements)
        texts.push_back(office::toOUString(agreement));
    office::set(node, listName, office::sequence(texts));
    uno::Reference<util::XChangesBatch>(node, uno::UNO_QUERY_THROW)->commitChanges();
}

} // namespace shelf
