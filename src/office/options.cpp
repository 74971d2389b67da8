#include "office/options.hpp"

#include "office/configuration.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace office {

using namespace css;

namespace {

constexpr char path[] = "/org.participatieladder.Options/Options";
constexpr char editionName[] = "DefaultEdition";
constexpr char languageName[] = "SheetLanguage";

using Node = uno::Reference<beans::XPropertySet>;

/// "" is the language of the interface, and so is what a newer version may have written.
std::optional<ladder::Language> languageOf(const rtl::OUString& code) {
    if (code == "nl")
        return ladder::Language::dutch;
    if (code == "en")
        return ladder::Language::english;
    return {};
}

rtl::OUString codeOf(std::optional<ladder::Language> language) {
    if (!language)
        return {};
    return *language == ladder::Language::dutch ? rtl::OUString("nl") : rtl::OUString("en");
}

bool isLocked(const Node& node, const char* name) {
    const auto property = node->getPropertySetInfo()->getPropertyByName(rtl::OUString::createFromAscii(name));
    return (property.Attributes & beans::PropertyAttribute::READONLY) != 0;
}

void write(const Node& node, const char* name, const rtl::OUString& value) {
    if (!isLocked(node, name) && get<rtl::OUString>(node, name) != value)
        set(node, name, value);
}

} // namespace

Options readOptions(const uno::Reference<uno::XComponentContext>& context) {
    // Only for writing does the configuration tell what is locked.
    const Node node(configuration(context, path, Access::write), uno::UNO_QUERY_THROW);
    return {{toUtf8(get<rtl::OUString>(node, editionName)), isLocked(node, editionName)},
            {languageOf(get<rtl::OUString>(node, languageName)), isLocked(node, languageName)}};
}

void writeOptions(const uno::Reference<uno::XComponentContext>& context, const Options& options) {
    const Node node(configuration(context, path, Access::write), uno::UNO_QUERY_THROW);
    write(node, editionName, toOUString(options.defaultEdition.value));
    write(node, languageName, codeOf(options.sheetLanguage.value));
    uno::Reference<util::XChangesBatch>(node, uno::UNO_QUERY_THROW)->commitChanges();
}

} // namespace office
