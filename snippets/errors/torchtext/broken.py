from torchtext.data import BucketIterator, Field, TabularDataset

TEXT, LABEL = Field(sequential=True), Field(sequential=False)
train = TabularDataset("train.csv", format="csv",
                       fields=[("text", TEXT), ("label", LABEL)])
TEXT.build_vocab(train)
loader = BucketIterator(train, batch_size=32)
