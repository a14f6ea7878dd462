package vn.thidua.bench.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene as it comes: one field, an analyzer, BM25 with its defaults, any of the words. */
final class PlainLucene implements Ranker {

    private final String name;
    private final Analyzer analyzer;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    private PlainLucene(String name, Analyzer analyzer) {
        this.name = name;
        this.analyzer = analyzer;
    }

    static PlainLucene standard() {
        return new PlainLucene("Lucene StandardAnalyzer", new StandardAnalyzer());
    }

    static PlainLucene folding() {
        return new PlainLucene("Lucene + ICU folding", new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                TokenStream chain = new ICUFoldingFilter(new LowerCaseFilter(source));
                return new TokenStreamComponents(source, chain);
            }
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void index(List<RetrievalSet.Article> articles) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var article : articles) {
                var document = new Document();
                document.add(new StoredField("id", article.id()));
                document.add(new TextField("text", article.title() + "\n" + article.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public List<String> search(String question) throws IOException {
        var words = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream("text", question)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term("text", word)), Occur.SHOULD));
        var ids = new ArrayList<String>();
        var stored = searcher.storedFields();
        for (var hit : searcher.search(query.build(), Ranking.DEPTH).scoreDocs) {
            ids.add(stored.document(hit.doc).get("id"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
        analyzer.close();
    }
}
