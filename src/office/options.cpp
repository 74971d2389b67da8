#include "office/options.hpp"

#include "office/configuration.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace office {

using namespace css;

namespace {

constexpr char path[] = "/org.participatieladder.Options/Options";
constexpr char editionName[] = "DefaultEdition";
constexpr char languageName[] = "SheetLanguage";
constexpr char foldersName[] = "SharedFolders";
constexpr char changesName[] = "SharedChanges";

using Node = uno::Reference<beans::XPropertySet>;

/// No language means that of the interface, as does a code that only a newer version of the extension knows.
std::optional<ladder::Language> languageOf(const rtl::OUString& code) {
    return ladder::languageWithCode(toUtf8(code));
}

rtl::OUString codeOf(std::optional<ladder::Language> language) {
    return language ? toOUString(ladder::languageCodes.in(*language)) : rtl::OUString();
}

constexpr std::array<std::pair<ladder::store::Changes, std::string_view>, 3> wordsForChanges{
    {{ladder::store::Changes::follow, "follow"},
     {ladder::store::Changes::ask, "ask"},
     {ladder::store::Changes::never, "never"}}};

/// A word that only a newer version of the extension knows means that the user is asked.
ladder::store::Changes changesOf(const rtl::OUString& word) {
    for (const auto& [changes, known] : wordsForChanges) {
        if (toUtf8(word) == known)
            return changes;
    }
    return ladder::store::Changes::ask;
}

rtl::OUString wordFor(ladder::store::Changes changes) {
    return toOUString(wordsForChanges[static_cast<std::size_t>(changes)].second);
}

bool isLocked(const Node& node, const char* name) {
    const auto property = node->getPropertySetInfo()->getPropertyByName(rtl::OUString::createFromAscii(name));
    return (property.Attributes & beans::PropertyAttribute::READONLY) != 0;
}

template<class Value>
void write(const Node& node, const char* name, const Value& value) {
    if (!isLocked(node, name) && get<Value>(node, name) != value)
        set(node, name, value);
}

using Texts = uno::Sequence<rtl::OUString>;

std::vector<std::string> listOf(const Texts& texts) {
    std::vector<std::string> list;
    list.reserve(static_cast<std::size_t>(texts.getLength()));
    for (const auto& text : texts)
        list.push_back(toUtf8(text));
    return list;
}

Texts textsOf(const std::vector<std::string>& list) {
    std::vector<rtl::OUString> texts;
    texts.reserve(list.size());
    for (const auto& text : list)
        texts.push_back(toOUString(text));
    return sequence(texts);
}

} // namespace

Options readOptions(const uno::Reference<uno::XComponentContext>& context) {
    // Only a node that is opened for writing tells what is locked.
    const Node node(configuration(context, path, Access::write), uno::UNO_QUERY_THROW);
    return {{toUtf8(get<rtl::OUString>(node, editionName)), isLocked(node, editionName)},
            {languageOf(get<rtl::OUString>(node, languageName)), isLocked(node, languageName)},
            {listOf(get<Texts>(node, foldersName)), isLocked(node, foldersName)},
            {changesOf(get<rtl::OUString>(node, changesName)), isLocked(node, changesName)}};
}

void writeOptions(const uno::Reference<uno::XComponentContext>& context, const Options& options) {
    const Node node(configuration(context, path, Access::write), uno::UNO_QUERY_THROW);
    write(node, editionName, toOUString(options.defaultEdition.value));
    write(node, languageName, codeOf(options.sheetLanguage.value));
    write(node, foldersName, textsOf(options.sharedFolders.value));
    write(node, changesName, wordFor(options.sharedChanges.value));
    uno::Reference<util::XChangesBatch>(node, uno::UNO_QUERY_THROW)->commitChanges();
}

} // namespace office
